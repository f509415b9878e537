package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader that takes lines in sections comes to the text from the line that is made for it. */
class SectionOrderTest {
    private static final String MARKS = "[\u200E\u200F]";

    @ParameterizedTest
    @CsvSource({
        "true, 'قال abc نعم', 'معن ‏abc لاق'",
        "true, 'abc قال', 'لاق ‏abc'",
        "false, 'قال abc نعم', 'لاق‎ abc معن‎'",
        "false, 'abc قال 15 نعم', 'abc لاق‎ 15 معن‎'",
    })
    void lineHasTheSectionsInTheReadersOrder(boolean fromRight, String text, String line) {
        assertEquals(line, new SectionOrder(fromRight).line(text));
    }

    @Property
    void readerComesToTheText(@ForAll("texts") String text, @ForAll boolean fromRight) {
        assertEquals(text, read(new SectionOrder(fromRight).line(text), fromRight));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ا", "ب", "א", "a", "b", "1", "٣", ".", ":", " ", "(", "»", "ً").list().ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    /** What poppler does with a line, from its own end, section by section; marks left out. */
    private static String read(String line, boolean fromRight) {
        StringBuilder text = new StringBuilder();
        List<Integer> rest = line.codePoints().boxed().collect(Collectors.toCollection(ArrayList::new));
        boolean rightToLeft = fromRight;
        while (!rest.isEmpty()) {
            StringBuilder section = new StringBuilder();
            while (!rest.isEmpty() && !ends(fromRight ? rest.getLast() : rest.getFirst(), rightToLeft)) {
                section.appendCodePoint(fromRight ? rest.removeLast() : rest.removeFirst());
            }
            text.append(rightToLeft == fromRight ? section : section.reverse());
            rightToLeft = !rightToLeft;
        }
        return text.toString().replaceAll(MARKS, "");
    }

    private static boolean ends(int character, boolean rightToLeft) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !rightToLeft;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER, Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> rightToLeft;
            default -> false;
        };
    }
}
