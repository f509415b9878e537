package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.layout.ColumnPages.WORDS;

/** Pictures that no page or column holds as they are. */
class PictureRoomTest {
    private static Laid laid(int columns, String css, String content, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return Laid.page("<html lang='ar' dir='rtl'><head><style>@page{size:440pt 400pt;margin:20pt}"
                + "body{font-family:'Noto Naskh Arabic';font-size:13pt;line-height:20pt}p{margin:0}ul{margin:0 20pt}"
                + "table{border-collapse:collapse;-fs-table-paginate:paginate}tr{page-break-inside:avoid}"
                + "td,th{border:2pt solid #000;padding:3pt}blockquote{padding:5%;border:4pt solid #000;margin:10pt}" + css + "</style></head><body>"
                + (columns == 1 ? content : "<div style='column-count:" + columns + ";column-gap:20pt'>" + content + "</div>")
                + "<p id='after'>" + WORDS + "</p></body></html>", Map.of("p", EncodedPicture.read("p", bytes.toByteArray())));
    }

    private static void assertOnPages(Laid laid, int pictures, int columns) {
        float columnDots = (400 - (columns - 1) * 20) / (float) columns * ColumnPages.DOTS;
        List<BlockBox> found = new ArrayList<>();
        collect(laid.document().root(), found);
        assertEquals(pictures, found.size());
        for (BlockBox picture : found) {
            assertEquals(1, laid.document().pages().stream().filter(page -> picture.getAbsY() >= page.getTop()
                    && picture.getAbsY() + picture.getHeight() <= page.getBottom()).count(), "on one page");
            assertTrue(picture.getWidth() <= columnDots + 1, picture.getWidth() + " of " + columnDots);
            assertTrue(picture.getHeight() > 50 * ColumnPages.DOTS || columns > 1, "not smaller than it has to be");
        }
        assertTrue(ColumnPages.page(laid, laid.lineBoxes().getLast()) >= 0);
    }

    private static void collect(Box box, List<BlockBox> found) {
        if (box instanceof BlockBox block && block.isReplaced()) {
            found.add(block);
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().stream().filter(Box.class::isInstance).forEach(child -> collect((Box) child, found));
        }
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(out -> collect(out, found));
        }
        box.getChildren().forEach(child -> collect(child, found));
    }

    @ParameterizedTest
    @CsvSource({"1,300,3000", "2,300,3000", "3,300,3000", "1,3000,2900", "2,3000,2900"})
    void theyAreAsLargeAsTheirPageHolds(int columns, int width, int height) throws Exception {
        String image = "<img src='p'/>";
        for (String content : List.of(image, "<p>" + WORDS + image + WORDS + "</p>", "<ul><li>" + image + "</li></ul>",
                "<blockquote><p>" + image + "</p></blockquote>", "<p>" + WORDS + "</p><table><tr><td>" + image + "</td><td>أ</td></tr></table>",
                "<table><thead><tr><th>أ</th><th>ب</th></tr></thead><tbody><tr><td>أ</td><td>ب</td></tr><tr><td>" + image
                        + "</td><td>أ</td></tr></tbody></table>",
                "<table><tr><td rowspan='2'>" + image + "</td><td>أ</td></tr><tr><td>ب</td></tr></table>")) {
            assertOnPages(laid(columns, "", content, width, height), 1, columns);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void twoInACell(int columns) throws Exception {
        assertOnPages(laid(columns, "", "<table><tr><td><img src='p'/>" + WORDS + "<img src='p'/></td></tr></table>", 200, 2000), 2, columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>", "<table><tr><td>%s</td><td>أ</td></tr></table>"})
    void theHighestThatAStyleSheetAllowsHoldsInCellsToo(String content) throws Exception {
        Laid laid = laid(1, "img{max-width:100%;max-height:60pt}", content.formatted("<img src='p'/>"), 80, 200);
        PictureElement picture = laid.document().pictures().iterator().next();
        assertEquals(60 * ColumnPages.DOTS, picture.getIntrinsicHeight(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"height:100pt", "max-height:100pt"})
    void theyAreNoHigherThanColumnsOfAGivenHeight(String height) throws Exception {
        Laid laid = laid(1, "#c{column-count:2;" + height + "}", "<div id='c'><p>" + WORDS + "<img src='p'/></p></div>", 100, 2000);
        assertTrue(laid.document().pictures().iterator().next().getIntrinsicHeight() <= 100 * ColumnPages.DOTS);
    }
}
