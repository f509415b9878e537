package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code white-space: nowrap} and {@code pre} within text that wraps: no line breaks inside, but one may before and after. */
class NowrapTest {
    private static final int WIDTH_PT = 110;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ltr; call us at [0123 456 789] today; call us at|0123 456 789|today",
        "rtl; اتصل بنا على [0123 456 789] اليوم; اتصل بنا على|0123 456 789 اليوم",
        "ltr; one two [three <b>four</b> five], six; one two|three four five,|six",
        "ltr; one a [two three ][four] five; one a|two three four|five",
        "ltr; words [abc]\u200B[def ghi]\u200B[jklm nop]; words abc\u200Bdef ghi\u200B|jklm nop",
        "ltr; [one two]; one two",
        "ltr; call us at {0123  456 789} today; call us at|0123  456 789|today",
        "ltr; {abcdefg}\u200B{hijklmnop}; abcdefg\u200B|hijklmnop",
    })
    void aLineBreaksAroundItOnly(String direction, String text, String lines) {
        Laid laid = Laid.body("<p dir='" + direction + "' style='width:" + WIDTH_PT + "pt'>" + text.replace("[", "<span style='white-space:nowrap'>")
                .replace("{", "<span style='white-space:pre'>").replace("]", "</span>").replace("}", "</span>") + "</p>");
        assertEquals(lines, laid.lines().stream().map(line -> Laid.logicalText(line).strip()).collect(Collectors.joining("|")));
        laid.lines().forEach(line -> assertTrue(line.widthDots() <= WIDTH_PT * DotScale.FINE.dotsPerPoint(), Laid.logicalText(line)));
    }
}
