package org.matbaa.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Break opportunities inside web and e-mail addresses, where a reader expects them: after a slash, dot,
 * hyphen, underscore, question mark, ampersand or equals sign, before a percent or number sign, and if need be
 * after the sign of an e-mail address. UAX #14 leaves addresses to such a rule of one's own (its section 8.1,
 * example 6). Pure.
 */
final class AddressBreaks {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]{1,15}://|www\\.|[\\w.+-]{1,64}@)[^\\s\\u2066-\\u2069\\u202A-\\u202E\"«»“”<>]+",
            Pattern.CASE_INSENSITIVE);
    private static final String AFTER = "/.-_?&=";
    private static final String BEFORE = "%#";
    /** A shorter address is cut only where it is longer than its line. */
    private static final int SHORTEST = 24;
    /** No piece at either end of an address is shorter. */
    private static final int LEAST_PIECE = 3;

    private AddressBreaks() {
    }

    /** Replaces the breaks inside every address of a text. */
    static void apply(String text, BitSet breaks) {
        if (text.indexOf("://") < 0 && text.indexOf("www.") < 0 && text.indexOf('@') < 0) {
            return;
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            breaks.clear(address.start() + 1, address.end());
            if (address.end() - address.start() >= SHORTEST) {
                places(address).filter(place -> isBreak(text, place)).forEach(breaks::set);
            }
        }
    }

    /** The breaks inside every address of a text, however short, for one that is longer than its line. */
    static BitSet all(String text) {
        BitSet breaks = new BitSet();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            places(address).filter(place -> isBreak(text, place) || text.charAt(place - 1) == '@').forEach(breaks::set);
        }
        return breaks;
    }

    private static IntStream places(Matcher address) {
        return IntStream.rangeClosed(address.start() + LEAST_PIECE, address.end() - LEAST_PIECE);
    }

    private static boolean isBreak(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (AFTER.indexOf(after) >= 0) {
            return false;
        }
        return AFTER.indexOf(before) >= 0 || BEFORE.indexOf(after) >= 0 && BEFORE.indexOf(before) < 0;
    }
}
