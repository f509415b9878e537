package org.matbaa.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page's encoding: byte order mark, header, {@code meta} in the first 1024 bytes (HTML,
 * 13.2.3), then whether it is UTF-8, then what its letters look like.
 */
final class PageCharset {
    private static final int PRESCAN_BYTES = 1024;
    private static final int SNIFF_BYTES = 64 * 1024;
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private PageCharset() {
    }

    static Charset of(byte[] page, Optional<String> header) {
        return mark(page).or(() -> header.flatMap(PageCharset::named)).or(() -> meta(page))
                .orElseGet(() -> sniffed(page));
    }

    private static Optional<Charset> mark(byte[] page) {
        int first = page.length < 2 ? 0 : (page[0] & 0xFF) << 8 | page[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> page.length > 2 && page[2] == (byte) 0xBF
                    ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> meta(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = META.matcher(head);
        // A page whose head can be read as ASCII is not UTF-16, whatever it says (HTML, 13.2.3.2).
        return matcher.find() ? named(matcher.group(1))
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }

    /** By the names of the Encoding standard where they differ from Java's. */
    private static Optional<Charset> named(String label) {
        String name = switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-6", "arabic", "asmo-708" -> "ISO-8859-6";
            case "cp1256", "x-cp1256" -> "windows-1256";
            default -> label.strip();
        };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset sniffed(byte[] page) {
        if (isUtf8(page)) {
            return StandardCharsets.UTF_8;
        }
        byte[] sample = Arrays.copyOf(page, Math.min(page.length, SNIFF_BYTES));
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(sample).detect();
        return match == null ? StandardCharsets.UTF_8 : named(match.getName()).orElse(StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
