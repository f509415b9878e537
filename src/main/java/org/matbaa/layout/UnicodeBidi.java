package org.matbaa.layout;

import java.util.Locale;

/** Values of CSS {@code unicode-bidi} (CSS Writing Modes 3, 2.2). */
enum UnicodeBidi {
    NORMAL, EMBED, ISOLATE, BIDI_OVERRIDE, ISOLATE_OVERRIDE, PLAINTEXT;

    /** The value of a CSS keyword; {@code normal} for one that is not known. */
    static UnicodeBidi of(String keyword) {
        String name = keyword.replace('-', '_').toUpperCase(Locale.ROOT);
        for (UnicodeBidi value : values()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return NORMAL;
    }
}
