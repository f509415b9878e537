package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CounterStyleTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12.", "decimal-leading-zero, 7, 07.", "arabic-indic, 12, ١٢.", "persian, 456, ۴۵۶.",
        "hebrew, 15, טו.", "hebrew, 127, קכז.", "lower-roman, 14, xiv.", "upper-roman, 1999, MCMXCIX.",
        "lower-alpha, 27, aa.", "upper-alpha, 3, C.", "lower-greek, 2, β.", "abjad, 1, ا.", "abjad, 19, يط.",
        "abjad, 1446, غتمو.", "arabic-alphabet, 3, ت.", "disc, 5, \u2022", "nosuch, 3, 3.", "hebrew, 0, 0.",
        "lower-alpha, -2, -2.", "hebrew, 1000, א׳.", "hebrew, 3256, ג׳רנו.", "hebrew, 10999, י׳תתקצט.", "hebrew, 11000, 11000.",
        "upper-roman, 3999, MMMCMXCIX.", "lower-roman, 4000, 4000.", "armenian, 10000, 10000."
    })
    void writesNumbers(String type, int value, String marker) {
        assertEquals(marker, CounterStyle.marker(type, value, new CounterDigits("0123456789")));
    }
}
