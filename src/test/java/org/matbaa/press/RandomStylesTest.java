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

/** Pages of random blocks, and of long cells beside short ones, in random styles as sites may have them, through four readers. */
class RandomStylesTest extends PdfiumTest {
    private static final int SEEDS = 12;

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return IntStream.rangeClosed(1, SEEDS).boxed()
                .flatMap(seed -> CopiedBody.languages().map(language -> Arguments.of(language, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("pages")
    void wordsAreInOrder(String language, int seed) throws Exception {
        List<String> own = CopiedBody.words(language);
        String html = seed % 2 == 0 ? new LongCellBody(seed, own).html()
                : new RandomBody(seed, own, CopiedBody.words(language.equals("en") ? "ar" : "en")).html();
        RandomStyle style = new RandomStyle(31L * seed + language.hashCode(), language);
        CopiedBody body = CopiedBody.print(Presses.styled(folder, style.page(), style.css()), folder, language, html);
        body.assertAsMupdf();
        body.assertAsMupdf("PDFium", pdfium(body.file()));
    }
}
