package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No heading alone at a page's foot, no first or last line of a paragraph alone on a page. */
class PageBreakTest {
    private static final String WORDS = "دعا وزير الخارجية الروسي سيرغي لافروف المبعوث الأممي الخاص إلى سوريا "
            + "ستافان دي ميستورا إلى السعي لتوحيد جهود اللاعبين الخارجيين لمساعدة الحوار ";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void linesAndHeadingsKeepCompany(int before) {
        StringBuilder html = new StringBuilder("<p>سطر</p>".repeat(before));
        for (int i = 0; i < 24; i++) {
            html.append("<h2>عنوان فرعي</h2><p>").append(WORDS.repeat(1 + i % 3)).append("</p><p>")
                    .append(WORDS.repeat(2)).append("</p>");
        }
        Laid laid = Laid.page("<html lang='ar' dir='rtl'><head><style>@page{size:440pt 400pt;margin:20pt}"
                + "body{font-family:'Noto Naskh Arabic';font-size:13pt;line-height:1.7}"
                + "p{margin:0 0 8pt 0;orphans:2;widows:2}h2{margin:12pt 0 4pt 0;page-break-after:avoid}</style></head><body>"
                + html + "</body></html>");
        List<PageBox> pages = laid.document().pages();
        assertTrue(pages.size() > 4, pages.size() + " pages");
        List<LineBox> lines = laid.lineBoxes();
        for (int i = 0; i < lines.size() - 1; i++) {
            LineBox line = lines.get(i);
            LineBox next = lines.get(i + 1);
            if (page(pages, line) == page(pages, next)) {
                continue;
            }
            Box block = line.getParent();
            assertTrue(!block.getElement().getNodeName().equals("h2"), "a heading ends page " + page(pages, line));
            if (block == next.getParent()) {
                List<Box> all = block.getChildren();
                int index = all.indexOf(line);
                assertTrue(index >= 1, "a first line stands alone on page " + page(pages, line));
                assertTrue(all.size() - index - 1 >= 2, "a last line stands alone on page " + page(pages, next));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void headerRowsAndACaptionKeepTheFirstRowsCompany(int before) {
        Laid laid = Laid.page("<html lang='ar' dir='rtl'><head><style>@page{size:440pt 400pt;margin:20pt}"
                + "body{font-family:'Noto Naskh Arabic';font-size:13pt;line-height:20pt}p{margin:0}"
                + "table{-fs-table-paginate:paginate}tr{page-break-inside:avoid}</style></head><body>" + "<p>سطر</p>".repeat(before)
                + "<table><caption>عنوان</caption><thead><tr><th>رأس</th></tr></thead><tr><td>" + WORDS.repeat(5) + "</td></tr></table>"
                + "</body></html>");
        List<LineBox> table = laid.lineBoxes().subList(before, before + 3);
        assertEquals(1, table.stream().map(line -> page(laid.document().pages(), line)).distinct().count(),
                "caption, header row and first line");
    }

    private static int page(List<PageBox> pages, LineBox line) {
        int found = -1;
        for (PageBox page : pages) {
            if (line.getAbsY() >= page.getTop() && line.getAbsY() < page.getBottom()) {
                found = page.getPageNo();
            }
        }
        assertTrue(found >= 0, "a line is on no page");
        assertEquals(found, pages.get(found).getPageNo());
        return found;
    }
}
