package org.matbaa.press;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.matbaa.pdf.PdfiumTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages of random blocks, in one column to three, through four readers. */
class RandomPagesTest extends PdfiumTest {
    private static final int SEEDS = 16;

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return IntStream.rangeClosed(1, SEEDS).boxed()
                .flatMap(seed -> CopiedBody.languages().map(language -> Arguments.of(language, seed, 1 + seed % 3)));
    }

    @ParameterizedTest(name = "{0}, seed {1}, columns {2}")
    @MethodSource("pages")
    void blocksOfBothDirections(String language, int seed, int columns) throws Exception {
        List<String> own = CopiedBody.words(language);
        List<String> foreign = CopiedBody.words(language.equals("en") ? "ar" : "en");
        Press press = Presses.styled(folder, columns == 1 ? "" : "  columns: " + columns + "\n", "");
        CopiedBody body = CopiedBody.print(press, folder, language, new RandomBody(seed, own, foreign).html());
        body.assertAsMupdf();
        body.assertAsMupdf("PDFium", pdfium(body.file()));
    }
}
