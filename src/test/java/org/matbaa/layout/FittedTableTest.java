package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables that need more room than they have: nothing of them is beside the page, the column or the cell it belongs to. */
class FittedTableTest {
    private static final float DOTS = DotScale.FINE.dotsPerPoint();
    private static final Map<String, List<String>> WORDS = Map.of(
            "ar", List.of("المؤتمرات", "الاقتصادية", "صنعاء", "والمستشفيات"),
            "he", List.of("הכלכליים", "ירושלים", "והמוסדות", "בית"),
            "en", List.of("economics", "conference", "Aden", "institutions"));

    static Stream<Arguments> pages() {
        return Stream.of("ar", "he", "en").flatMap(language -> Stream.of(1, 2).flatMap(columns ->
                cases(language).keySet().stream().map(name -> Arguments.of(language, columns, name))));
    }

    private static Map<String, String> cases(String language) {
        List<String> words = WORDS.get(language);
        String word = words.getFirst();
        Map<String, String> cases = new LinkedHashMap<>();
        for (int columns : List.of(10, 15, 30)) {
            cases.put(columns + " columns", row(words, columns).repeat(3));
        }
        cases.put("a long word", "<tr><td>12</td><td>" + word.repeat(20) + "</td><td>" + words.get(1) + "</td></tr>");
        cases.put("one long word", "<tr><td>" + word.repeat(20) + "</td></tr>");
        cases.put("an address", "<tr><td>" + word + "</td><td>https://example.org/" + "a1b2c3".repeat(30) + "</td></tr>");
        cases.put("a word in two fonts", "<tr><td>1</td><td>" + word.repeat(9) + "<b>" + word.repeat(9) + "</b></td></tr>");
        cases.put("paragraphs", "<tr><td><p>" + word.repeat(20) + "</p></td><td><ul><li>" + word.repeat(9) + "</li></ul></td></tr>");
        cases.put("nested", "<tr><td>" + word + "</td><td><table>" + row(words, 8) + "</table></td><td><table><tr><td><table>"
                + row(words, 4) + "</table></td></tr></table></td></tr>");
        cases.put("nowrap", "<tr><td>12</td><td class='nowrap'>" + (word + " ").repeat(20) + "</td><td>" + word
                + " <span class='nowrap'>" + (word + " ").repeat(20) + "<b>" + word + "</b></span></td></tr>");
        cases.put("pre", "<tr><td>12</td><td style='white-space:pre'>" + (word + " ").repeat(20) + "\n" + word + "</td></tr>");
        cases.put("spans", "<tr><td colspan='3'>" + word.repeat(20) + "</td><td>1</td></tr>" + row(words, 4));
        cases.put("wide cells", "<tr><td style='width:600pt'>" + word + "</td><td style='width:900px'>" + word + "</td></tr>");
        return cases;
    }

    private static String row(List<String> words, int columns) {
        return "<tr>" + IntStream.range(0, columns).mapToObj(i -> "<td>" + words.get(i % words.size()) + "</td>")
                .collect(Collectors.joining()) + "</tr>";
    }

    private static Laid laid(String language, int columns, String style, String content) {
        return Laid.page(xhtml(language, columns, style, content));
    }

    private static String xhtml(String language, int columns, String style, String content) {
        return "<html lang='" + language + "' dir='" + (language.equals("en") ? "ltr" : "rtl")
                + "'><head><style>@page{size:440pt 600pt;margin:20pt}"
                + "body{font-family:'Noto Naskh Arabic','Noto Serif Hebrew','Noto Serif';font-size:12pt;line-height:1.6}"
                + "table{width:100%;border-collapse:collapse}td{padding:3pt 6pt;border:0.5pt solid #000;vertical-align:top}"
                + "p{margin:0}ul{margin:0 20pt}.nowrap{white-space:nowrap}" + style + "</style></head><body><div style='columns:" + columns
                + ";column-gap:20pt'>" + content + "</div></body></html>";
    }

    @ParameterizedTest(name = "{0}, columns {1}, {2}")
    @MethodSource("pages")
    void allIsInItsCellAndEachCellInItsColumn(String language, int columns, String name) {
        check(laid(language, columns, "", "<table>" + cases(language).get(name) + "</table>"), columns,
                cases(language).get(name).contains("nested") ? 0 : 1);
    }

    @ParameterizedTest(name = "{0}, columns {1}, {2}")
    @MethodSource("pages")
    void withSpacingMarginsAndWidth(String language, int columns, String name) {
        check(laid(language, columns, "table{border-collapse:separate;border-spacing:1pt;margin:0 5pt;width:600pt}",
                "<table>" + cases(language).get(name) + "</table>"), columns, 1);
    }

    @ParameterizedTest(name = "{0}, columns {1}, {2}")
    @MethodSource("pages")
    void ofFixedLayout(String language, int columns, String name) {
        check(laid(language, columns, "table{table-layout:fixed;width:600pt}",
                "<table>" + cases(language).get(name) + "</table>"), columns, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void picturesAreAsWideAsTheirCells(int columns) throws Exception {
        String cells = "<td>كلمة</td><td id='a'><img src='p'/></td><td id='b'><p><img src='p' width='900'/></p></td>"
                + "<td id='c'><img src='p' style='max-width:50%'/></td>";
        Laid laid = Laid.page(xhtml("ar", columns, "", "<table><tr>" + cells + "</tr></table>"), Map.of("p", picture()));
        List<PictureElement> pictures = List.copyOf(laid.document().pictures());
        assertEquals(3, pictures.size());
        for (PictureElement picture : pictures) {
            assertEquals(1.5, picture.getIntrinsicWidth() / (double) picture.getIntrinsicHeight(), 0.02, "keeps its ratio");
        }
        List<Float> shares = pictures.stream().map(picture -> picture.getIntrinsicWidth() / (float) laid.box("a").getContentWidth())
                .sorted().toList();
        assertEquals(0.5, shares.get(0), 0.02);
        assertEquals(1, shares.get(1), 0.02);
        assertEquals(1, shares.get(2), 0.02);
    }

    private static EncodedPicture picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return EncodedPicture.read("p", bytes.toByteArray());
    }

    /** A number keeps its width as long as another column can give. */
    @Test
    void aNarrowColumnKeepsItsWidth() {
        String cells = "<td id='n'>1234567</td><td id='w'>%s</td>";
        Laid alone = laid("ar", 1, "", "<table style='width:auto'><tr>" + cells.formatted("كلمة") + "</tr></table>");
        Laid beside = laid("ar", 1, "", "<table><tr>" + cells.formatted("كلمة".repeat(99)) + "</tr></table>");
        assertEquals(alone.box("n").getWidth(), beside.box("n").getWidth());
    }

    @Test
    void theLettersOfAWordThatIsCutStayJoined() {
        String word = "ببببببببببببببببببببببب";
        List<VisualLine> cut = laid("ar", 1, "", "<table><tr>" + ("<td>" + word + "</td>").repeat(9) + "</tr></table>").lines();
        List<Integer> whole = Laid.logicalGlyphs(laid("ar", 1, "", "<p>" + word + "</p>").lines().getFirst());
        int lines = cut.size() / 9;
        assertTrue(lines > 2, lines + " lines");
        assertEquals(whole, cut.subList(0, lines).stream().flatMap(line -> Laid.logicalGlyphs(line).stream())
                .filter(whole::contains).toList());
    }

    /** What is in cells narrower than one em cannot all be in them, but is printed, and soon. */
    @Test
    void twoHundredColumnsAreOfOneWidth() {
        Laid laid = laid("ar", 2, "", "<table><tr>" + "<td>كلمة</td>".repeat(200) + "</tr></table>");
        List<Integer> widths = laid.lineBoxes().stream().map(line -> line.getParent().getWidth()).distinct().toList();
        assertTrue(widths.stream().allMatch(width -> Math.abs(width - 190 * DOTS / 200) <= 1), widths::toString);
    }

    private static void check(Laid laid, int columns, int least) {
        List<LineBox> boxes = laid.lineBoxes();
        // A table with a row that no column holds stands across them.
        boolean isAcross = columns == 1 || boxes.stream().allMatch(line -> ColumnsBox.around(line).isEmpty());
        float columnDots = (isAcross ? 400 : 190) * DOTS;
        float next = isAcross ? 0 : 210 * DOTS;
        List<VisualLine> lines = laid.lines();
        assertTrue(lines.size() > least);
        for (int i = 0; i < lines.size(); i++) {
            VisualLine line = lines.get(i);
            Box block = boxes.get(i).getParent();
            String text = Laid.logicalText(line);
            float left = block.getAbsX() + block.getTx() + line.xDots();
            for (CellPlace cell : CellPlace.of(boxes.get(i))) {
                float from = cell.leftDots() < next - 2 || next == 0 ? 0 : next;
                assertTrue(cell.leftDots() >= from - 2 && cell.rightDots() <= from + columnDots + 2, () -> text + ": cell at "
                        + cell.leftDots() / DOTS + " to " + cell.rightDots() / DOTS);
                boolean isLetter = text.strip().length() == 1 && cell.rightDots() - cell.leftDots() < 12 * DOTS;
                assertTrue(isLetter || left >= cell.leftDots() - 2 && left + line.widthDots() <= cell.rightDots() + 2, () -> text + ": text at "
                        + left / DOTS + " to " + (left + line.widthDots()) / DOTS + " in " + cell.leftDots() / DOTS + " to "
                        + cell.rightDots() / DOTS);
            }
        }
    }

    @ParameterizedTest(name = "{0}, columns {1}, {2}")
    @MethodSource("pages")
    void noLetterIsLost(String language, int columns, String name) {
        String html = cases(language).get(name);
        String text = laid(language, columns, "", "<table>" + html + "</table>").lines().stream().map(Laid::logicalText)
                .collect(Collectors.joining());
        assertEquals(html.replaceAll("<[^>]*>|\\s", ""), text.replaceAll("\\s|\u2022", ""));
    }
}
