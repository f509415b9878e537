package org.matbaa.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The seed article's lines, glyph by glyph. When a change is wanted, look at the printed page, then
 * copy the file that the failing test names.
 */
class SeedGoldenTest {
    private static final Path SEED = Path.of("src/test/resources/org/matbaa/text/seed.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final float MEASURE_PT = 380;

    @ParameterizedTest
    @CsvSource({"seed-noto-naskh-arabic.txt, Noto Naskh Arabic", "seed-amiri.txt, Amiri"})
    void everyLineHasItsGlyphs(String golden, String family) throws IOException {
        TextStyle style = new TextStyle(TestFonts.named(family, "Noto Serif"), 12, "ar");
        StringBuilder actual = new StringBuilder();
        for (String text : Files.readAllLines(SEED)) {
            Paragraph paragraph = TestFonts.paragraph(text, style, 1);
            int start = 0;
            for (int end : lineEnds(text, style)) {
                actual.append(text, start, end).append('\n')
                        .append("  ").append(TestFonts.show(paragraph.line(start, end))).append('\n');
                start = end;
            }
        }
        Path written = Files.createDirectories(Path.of("target/golden")).resolve(golden);
        Files.writeString(written, actual);
        assertEquals(Files.readString(GOLDEN.resolve(golden)), actual.toString(), "compare with " + written);
    }

    private static List<Integer> lineEnds(String text, TextStyle style) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end : LineBreaks.of(text, style.language())) {
            boolean wide = TestFonts.ENGINE.widthPt(text.substring(start, end).stripTrailing(), style) > MEASURE_PT;
            if (wide && fits > start) {
                ends.add(fits);
                start = fits;
            }
            fits = end;
        }
        if (!text.isEmpty()) {
            ends.add(text.length());
        }
        return ends;
    }
}
