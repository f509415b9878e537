package org.matbaa.press;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.matbaa.pdf.PdfiumTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of both directions, with items of both, as readers copy them out: each number before its item. */
class ListsExtractionTest extends PdfiumTest {
    private static final Map<String, Character> ZEROS = Map.of("ar", '\u0660', "fa", '\u06F0');

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.matbaa.press.CopiedBody#languages")
    void numbersComeBeforeTheirItems(String language) throws Exception {
        List<String> own = CopiedBody.items(language, 6).toList();
        List<String> other = CopiedBody.items(language.equals("en") ? "ar" : "en", 6).toList();
        CopiedBody body = CopiedBody.print(Presses.open(), folder, language, lists(own, other, number -> ""),
                lists(own, other, number -> digits(number, ZEROS.getOrDefault(language, '0')) + " "));
        body.assertInOrder();
        body.assertInOrder("PDFium", pdfium(body.file()));
    }

    private static String lists(List<String> own, List<String> other, IntFunction<String> number) {
        return Stream.of("rtl", "ltr").map(direction -> "<p>" + own.getFirst() + "</p><ol dir='" + direction + "'>"
                + IntStream.range(0, 3).mapToObj(i -> item(number.apply(3 * i + 1) + own.get(i))
                + item(number.apply(3 * i + 2) + other.get(i)) + item(number.apply(3 * i + 3) + "7 " + own.get(i) + " ("
                + other.get(i) + ")<ol>" + item(number.apply(1) + own.get(i + 1)) + "</ol>")).collect(Collectors.joining())
                + "</ol>").collect(Collectors.joining());
    }

    private static String item(String content) {
        return "<li>" + content + "</li>";
    }

    private static String digits(int number, char zero) {
        return Integer.toString(number).chars().mapToObj(digit -> Character.toString(digit - '0' + zero))
                .collect(Collectors.joining());
    }
}
