package org.matbaa.layout;

/**
 * The controls that {@code unicode-bidi} and {@code direction} mean at a box's borders (CSS Writing Modes 3, 2.4.2;
 * UAX #9, 2.1 to 2.4).
 *
 * @param opening written before the element's content
 * @param closing written after it
 */
record BidiControls(String opening, String closing) {
    static final BidiControls NONE = new BidiControls("", "");

    private static final char LRE = '\u202A';
    private static final char RLE = '\u202B';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char PDF = '\u202C';
    private static final char LRI = '\u2066';
    private static final char RLI = '\u2067';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    /** Controls of an inline box, or of a block's whole inline content. */
    static BidiControls of(UnicodeBidi bidi, boolean rightToLeft) {
        char embed = rightToLeft ? RLE : LRE;
        char override = rightToLeft ? RLO : LRO;
        char isolate = rightToLeft ? RLI : LRI;
        return switch (bidi) {
            case NORMAL -> NONE;
            case EMBED -> new BidiControls("" + embed, "" + PDF);
            case BIDI_OVERRIDE -> new BidiControls("" + override, "" + PDF);
            case ISOLATE -> new BidiControls("" + isolate, "" + PDI);
            case ISOLATE_OVERRIDE -> new BidiControls("" + isolate + override, "" + PDF + PDI);
            case PLAINTEXT -> new BidiControls("" + FSI, "" + PDI);
        };
    }
}
