package org.matbaa.site;

import com.ibm.icu.text.NumberingSystem;

/**
 * The digits of a decimal numbering system (CLDR, supplemental/numberingSystems).
 *
 * @param name     e.g. {@code latn}, {@code arab}, {@code arabext}
 * @param decimals the ten digits, from zero
 */
public record Digits(String name, String decimals) {

    /**
     * @param name a CLDR name
     * @throws IllegalArgumentException when it is not a system of ten digits in the BMP
     */
    static Digits named(String name) {
        NumberingSystem system = NumberingSystem.getInstanceByName(name);
        if (system == null || system.isAlgorithmic() || system.getDescription().length() != 10) {
            throw new IllegalArgumentException("'" + name + "' is not a numbering system of ten digits:"
                    + " use latn, arab or arabext");
        }
        return new Digits(name, system.getDescription());
    }

    /**
     * A number in these digits.
     *
     * @param number        not negative
     * @param minimumDigits filled up with zeros to this length
     */
    public String format(int number, int minimumDigits) {
        String ascii = Integer.toString(number);
        String padded = "0".repeat(Math.max(0, minimumDigits - ascii.length())) + ascii;
        StringBuilder out = new StringBuilder();
        padded.chars().forEach(c -> out.append(decimals.charAt(c - '0')));
        return out.toString();
    }
}
