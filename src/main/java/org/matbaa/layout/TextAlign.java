package org.matbaa.layout;

import java.util.Locale;

/** Values of CSS {@code text-align} (CSS Text 3, 6.1), with the list style that carries each. */
enum TextAlign {
    START("disc"), END("circle"), LEFT("square"), RIGHT("decimal"), CENTER("lower-roman"), JUSTIFY("upper-roman");

    final String carrier;

    TextAlign(String carrier) {
        this.carrier = carrier;
    }

    /** The value of a CSS keyword; {@code start}, which is initial, for one that is not known. */
    static TextAlign of(String keyword) {
        for (TextAlign align : values()) {
            if (align.name().equalsIgnoreCase(keyword)) {
                return align;
            }
        }
        return START;
    }

    static TextAlign carriedBy(String listStyle) {
        for (TextAlign align : values()) {
            if (align.carrier.equals(listStyle.toLowerCase(Locale.ROOT))) {
                return align;
            }
        }
        return START;
    }

    /** The side or manner that {@code start} and {@code end} stand for. */
    TextAlign physical(boolean rightToLeft) {
        return switch (this) {
            case START -> rightToLeft ? RIGHT : LEFT;
            case END -> rightToLeft ? LEFT : RIGHT;
            default -> this;
        };
    }
}
