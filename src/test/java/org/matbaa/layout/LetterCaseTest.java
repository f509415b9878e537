package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** {@code text-transform} (CSS Text 3, 2.1). */
class LetterCaseTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {
        "uppercase, el, καλημέρα αύριο, ΚΑΛΗΜΕΡΑ ΑΥΡΙΟ",
        "uppercase, el, Παϊδάκια ή, ΠΑΪΔΑΚΙΑ Ή",
        "uppercase, en, καλημέρα, ΚΑΛΗΜΈΡΑ",
        "uppercase, tr, istanbul ısı, İSTANBUL ISI",
        "lowercase, tr, IĞDIR İZMİR, ığdır izmir",
        "lowercase, el, ΟΔΟΣ ΣΑΣ, οδος σας",
        "uppercase, de, Straße, STRASSE",
        "capitalize, en, ({[-–“«'.?!transform, ({[-–“«'.?!Transform",
        "capitalize, en, it's o'clock half-done 1st ab, It's O'clock Half-Done 1st Ab",
        "capitalize, nl, ijsland ijs, IJsland IJs",
        "capitalize, en, he<b>llo</b> w<i>or</i>ld, Hello World",
        "capitalize, en, a<b> b</b>   c <span style='float:left'></span>d, A B C D",
        "uppercase, tr, i<b lang='en'>i</b> i, İI İ",
        "none, el, ά i, ά i",
    })
    void lettersHaveTheCaseThatTheirLanguageGivesThem(String transform, String language, String text, String expected) {
        Laid laid = Laid.body("<p dir='ltr' lang='" + language + "' style='text-transform:" + transform + "'>" + text + "</p>");
        assertEquals(expected, Laid.logicalText(laid.lines().getFirst()).strip());
    }

    @ParameterizedTest
    @CsvSource({"pre, 'A\tB\n  C'", "pre-wrap, 'A\tB\n  C'", "pre-line, 'A B\nC'", "normal, 'A B C'"})
    void whiteSpaceStays(String whiteSpace, String expected) {
        StringBuilder lines = new StringBuilder();
        Laid.body("<div dir='ltr' style='text-transform:uppercase;white-space:" + whiteSpace + "'>a\tb\n  c</div>").lines()
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(Laid.logicalText(line)));
        assertEquals(expected.replaceAll("\t", " ".repeat(TabStops.SPACES)), lines.toString().replaceAll("(?m) $", ""));
    }
}
