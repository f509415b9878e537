package org.matbaa.http;

import java.util.List;
import java.util.function.Function;

/** Checks of configured values; each failure names the key. */
final class Checks {
    private Checks() {
    }

    static void range(String key, int value, int least, int most) {
        require(value >= least && value <= most, key + ": " + value + " is not between " + least + " and " + most);
    }

    /** A copy of a list whose values a parser accepts. */
    static List<String> form(String key, List<String> values, Function<List<String>, ?> parser) {
        try {
            parser.apply(values);
            return List.copyOf(values);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }

    static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
