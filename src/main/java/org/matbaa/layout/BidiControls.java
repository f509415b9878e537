package org.matbaa.layout;

import org.w3c.dom.Element;

/**
 * The controls that an inline element's markup means at its borders (CSS Writing Modes 3, 2.4.2;
 * UAX #9, 2.1 to 2.4).
 *
 * @param opening written before the element's content
 * @param closing written after it
 */
record BidiControls(String opening, String closing) {
    static final BidiControls NONE = new BidiControls("", "");

    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char PDF = '\u202C';
    private static final char LRI = '\u2066';
    private static final char RLI = '\u2067';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    /** Controls of an inline element: an isolate for {@code dir} and {@code bdi}, an override for {@code bdo}. */
    static BidiControls of(Element element, Direction direction) {
        String declared = Direction.declared(element);
        if (element.getNodeName().equals("bdo")) {
            boolean rtl = direction.isRightToLeft(element);
            return new BidiControls("" + (rtl ? RLI : LRI) + (rtl ? RLO : LRO), "" + PDF + PDI);
        }
        return switch (declared) {
            case "ltr" -> isolate(LRI);
            case "rtl" -> isolate(RLI);
            case "auto" -> isolate(FSI);
            default -> NONE;
        };
    }

    private static BidiControls isolate(char initiator) {
        return new BidiControls(String.valueOf(initiator), String.valueOf(PDI));
    }
}
