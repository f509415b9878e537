package org.matbaa.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes an ICC profile of the sRGB colour space (IEC 61966-2-1) in version 2.1 of the ICC format.
 * Made here, since the bytes of the JDK's own differ between its releases.
 */
final class SrgbProfile {
    private static final int HEADER_BYTES = 128;
    private static final int ENTRY_BYTES = 12;
    private static final int CURVE_POINTS = 256;
    /** D50 and sRGB's primaries adapted to it, as XYZ in sixteenths of a bit: s15Fixed16. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    private static final byte[] BYTES = make();

    private SrgbProfile() {
    }

    /** A new array, always of the same bytes. */
    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] make() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("cprt", text());
        tags.put("desc", description());
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags, curve);
    }

    /** The three curves are one. */
    private static byte[] profile(Map<String, byte[]> tags, byte[] shared) {
        int at = HEADER_BYTES + 4 + ENTRY_BYTES * tags.size();
        int size = at + shared.length;
        for (byte[] tag : tags.values()) {
            size += tag == shared ? 0 : tag.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER_BYTES).putInt(tags.size());
        int sharedAt = size - shared.length;
        out.put(sharedAt, shared);
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            boolean isShared = tag.getValue() == shared;
            out.put(ascii(tag.getKey())).putInt(isShared ? sharedAt : at).putInt(tag.getValue().length);
            if (!isShared) {
                out.put(at, tag.getValue());
                at += tag.getValue().length;
            }
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        out.put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2024).putShort((short) 1).putShort((short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68);
        for (int component : WHITE) {
            out.putInt(component);
        }
    }

    private static byte[] xyz(int[] components) {
        ByteBuffer out = tag("XYZ ", 20);
        for (int component : components) {
            out.putInt(component);
        }
        return out.array();
    }

    /** From a device value to light; between 256 points a straight line errs by less than one of 16 bits. */
    private static byte[] curve() {
        ByteBuffer out = tag("curv", 12 + 2 * CURVE_POINTS);
        out.putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(light * 0xFFFF));
        }
        return out.array();
    }

    private static byte[] text() {
        byte[] text = ascii("No copyright, use freely\0");
        return tag("text", padded(8 + text.length)).put(text).array();
    }

    private static byte[] description() {
        byte[] text = ascii("sRGB IEC61966-2.1\0");
        ByteBuffer out = tag("desc", padded(12 + text.length + 78));
        return out.putInt(text.length).put(text).array();
    }

    private static ByteBuffer tag(String type, int bytes) {
        return ByteBuffer.allocate(bytes).put(ascii(type)).putInt(0);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
