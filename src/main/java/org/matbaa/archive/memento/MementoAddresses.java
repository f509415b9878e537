package org.matbaa.archive.memento;

import org.matbaa.archive.record.CopyRecord;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the resources of an archive are. Immutable.
 *
 * @param base of the service without a last slash, e.g. {@code https://print.example.com}
 */
public record MementoAddresses(String base) {
    /** Path of the TimeGate of an address, which follows. */
    public static final String TIME_GATE = "/archive/timegate/";
    /** Path of the TimeMap of an address, as links. */
    public static final String TIME_MAP = "/archive/timemap/link/";
    /** Path of the TimeMap of an address, as JSON. */
    public static final String TIME_MAP_JSON = "/archive/timemap/json/";
    /** Path of a version; its number, a slash and the address follow. */
    public static final String MEMENTO = "/archive/memento/";

    /** Path of the source of a version; as for a version. */
    public static final String SOURCE = "/archive/source/";
    /** Path of the record of a version; as for a version. */
    public static final String PROVENANCE = "/archive/provenance/";

    /** What a URI cannot have (RFC 3986, 2), and {@code #}, which would end it. */
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\x21-\\x7E]|[<>\"{}|\\\\^`#]");
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** Where to negotiate. */
    public String timeGate(String address) {
        return base + TIME_GATE + escaped(address);
    }

    /** All versions as links. */
    public String timeMap(String address) {
        return base + TIME_MAP + escaped(address);
    }

    /** All versions as JSON. */
    public String timeMapJson(String address) {
        return base + TIME_MAP_JSON + escaped(address);
    }

    /** A version. */
    public String memento(CopyRecord copy) {
        return base + MEMENTO + copy.version() + "/" + escaped(copy.address());
    }

    /** The source of a version. */
    public String source(CopyRecord copy) {
        return base + SOURCE + copy.version() + "/" + escaped(copy.address());
    }

    /** The record of a version. */
    public String provenance(CopyRecord copy) {
        return base + PROVENANCE + copy.version() + "/" + escaped(copy.address());
    }

    /** An address as it can stand in a header and in JSON: what a URI cannot have becomes percent escapes of UTF-8. */
    static String escaped(String address) {
        return FORBIDDEN.matcher(address).replaceAll(match -> escapes(match.group()));
    }

    /** The address that {@link #escaped} makes this of, if it had to escape anything. */
    public static String unescaped(String escaped) {
        return ESCAPES.matcher(escaped).replaceAll(match -> {
            String text = new String(HexFormat.of().parseHex(match.group().replace("%", "")), StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(FORBIDDEN.matcher(text).results().count() == text.codePointCount(0, text.length())
                    ? text : match.group());
        });
    }

    private static String escapes(String character) {
        StringBuilder escapes = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            escapes.append("%%%02X".formatted(b & 0xFF));
        }
        return escapes.toString();
    }
}
