package org.matbaa.layout;

import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A text in columns between two lines, on pages of 400pt by 360pt, laid out for a test. */
final class ColumnPages {
    static final float DOTS = DotScale.FINE.dotsPerPoint();
    static final String WORDS = "دعا وزير الخارجية الروسي سيرغي لافروف المبعوث الأممي الخاص إلى سوريا "
            + "ستافان دي ميستورا إلى السعي لتوحيد جهود اللاعبين الخارجيين لمساعدة الحوار ";

    private ColumnPages() {
    }

    static Laid columns(String direction, String css, String content) {
        return Laid.page("<html dir='" + direction + "' lang='ar'><head><style>@page{size:440pt 400pt;margin:20pt}"
                + "body{font-family:'Noto Naskh Arabic';font-size:13pt;line-height:20pt}"
                + "p{margin:0 0 8pt 0;orphans:2;widows:2;text-align:justify}h2{margin:12pt 0 4pt 0;page-break-after:avoid}"
                + "#m{" + css + "}</style></head><body><p>قبل</p><div id='m'>" + content + "</div><p id='after'>بعد</p></body></html>");
    }

    /** The lines in the columns, without those before and after. */
    static List<LineBox> lines(Laid laid) {
        List<LineBox> all = laid.lineBoxes();
        return all.subList(1, all.size() - 1);
    }

    static float left(LineBox line) {
        return line.getAbsX() / DOTS;
    }

    static int page(Laid laid, LineBox line) {
        List<PageBox> pages = laid.document().pages();
        return IntStream.range(0, pages.size()).filter(i -> line.getAbsY() >= pages.get(i).getTop()
                && line.getAbsY() + line.getHeight() <= pages.get(i).getBottom()).findFirst().orElse(-1);
    }

    /** No line is cut by the end of a page, or lies over another. */
    static void assertWhole(Laid laid) {
        List<LineBox> lines = lines(laid);
        List<Rectangle> places = lines.stream().map(line -> new Rectangle(line.getAbsX() + 1, line.getAbsY() + 1,
                line.getContentWidth() - 2, line.getHeight() - 2)).toList();
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(page(laid, lines.get(i)) >= 0, "line " + i + " is cut by the end of a page");
            for (int k = 0; k < i; k++) {
                assertFalse(places.get(i).intersects(places.get(k)), "line " + i + " lies over line " + k);
            }
        }
    }

    static int bottom(List<LineBox> lines) {
        return lines.stream().mapToInt(line -> line.getAbsY() + line.getHeight()).max().orElseThrow();
    }

    static int starts(Laid laid) {
        List<LineBox> lines = new ArrayList<>(lines(laid));
        int top = lines.getFirst().getAbsY();
        return (int) lines.stream().filter(line -> Math.abs(line.getAbsY() - top) <= 1).count();
    }
}
