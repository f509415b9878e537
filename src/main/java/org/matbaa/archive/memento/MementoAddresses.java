package org.matbaa.archive.memento;

import org.matbaa.archive.record.CopyRecord;

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

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`#]");

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

    /** An address as it can stand in a header and in JSON: what a URI cannot have becomes percent escapes. */
    static String escaped(String address) {
        return FORBIDDEN.matcher(address).replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0)));
    }
}
