package org.matbaa.layout;

import com.ibm.icu.text.NumberingSystem;
import org.w3c.dom.Element;

/**
 * The digits of page numbers and list items: those of the CLDR numbering system that the root
 * element's {@code data-digits} names, Western ones without it.
 */
record CounterDigits(String zeroToNine) {
    private static final CounterDigits WESTERN = new CounterDigits("0123456789");

    static CounterDigits of(Element element) {
        String name = element.getOwnerDocument().getDocumentElement().getAttribute("data-digits");
        NumberingSystem system = name.isEmpty() ? null : NumberingSystem.getInstanceByName(name);
        return system == null || system.isAlgorithmic() ? WESTERN : new CounterDigits(system.getDescription());
    }

    /** Whether a CLDR numbering system writes numbers with ten digits. */
    static boolean isPositional(String name) {
        return !NumberingSystem.getInstanceByName(name).isAlgorithmic();
    }

    /** A decimal number in these digits. */
    String write(String number) {
        StringBuilder written = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                int digit = zeroToNine.offsetByCodePoints(0, c - '0');
                written.appendCodePoint(zeroToNine.codePointAt(digit));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }
}
