package org.matbaa.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What line breaking measures is what the line then takes, in every face, also where spaces are kerned. */
class MeasuringTest {
    private static final int BREAKS_A_LINE = 10;
    /** Amiri kerns a space also by what stands two letters before it. */
    private static final float MOST_OFF = 0.01f;

    static Stream<String> families() {
        return TestFonts.LIBRARY.families().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void linesAreAsWideAsMeasured(String family) {
        TextStyle style = TestFonts.style("ar", family);
        for (String resource : List.of("seed.txt", "text-vocalised-ar.txt", "text-fa.txt", "text-ur.txt")) {
            Resources.read(resource).lines().filter(text -> !text.contains("http"))
                    .forEach(text -> check(text, style));
        }
    }

    private static void check(String text, TextStyle style) {
        Paragraph paragraph = TestFonts.paragraph(text, style, 1);
        int[] breaks = LineBreaks.of(text, "ar");
        int start = 0;
        for (int i = Math.min(BREAKS_A_LINE, breaks.length) - 1; start < text.length();
                i = Math.min(i + BREAKS_A_LINE, breaks.length - 1)) {
            int end = breaks[i];
            float measured = TestFonts.ENGINE.widthPt(text.substring(start, end), style);
            float taken = paragraph.line(start, end).widthPt();
            assertEquals(taken, measured, taken * MOST_OFF, text.substring(start, end));
            start = end;
        }
    }
}
