package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Pages of blocks laid out by us and by headless Chromium with the same fonts and style sheet: each glyph
 * with its like at its place on the page. Differences are accepted only with their reason, in
 * {@code chromium/page-differences.txt}.
 */
class ChromiumPagesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/chromium");
    /** Chromium lays out in 1/64 pixel but rounds ascents and descents, and so baselines, to pixels. */
    private static final GlyphComparison COMPARISON = new GlyphComparison(0.5f, 0.8f);
    private static final String MARK = "== ";

    @TempDir
    Path folder;

    private record Case(String name, String direction, String html) {
    }

    @Test
    void sameGlyphsAtTheSamePlaces() throws Exception {
        List<Case> cases = cases();
        assertTrue(cases.size() >= 60, cases.size() + " cases");
        String style = Files.readString(RESOURCES.resolve("pages.css")).replace("FAMILIES", TestFonts.FAMILIES);
        Path page = Files.writeString(folder.resolve("pages.html"), page(cases, style));
        List<List<SeenGlyph>> chromium = ChromiumPage.print(page, folder);
        assertEquals(cases.size(), chromium.size(), "pages printed by Chromium");
        Map<String, String> different = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Laid laid = Laid.page("<html lang='ar'><head><style>" + style + "</style></head><body>" + section(one)
                    + "</body></html>");
            String difference = COMPARISON.difference(laid.glyphs(), chromium.get(i));
            if (difference != null) {
                different.put(one.name(), difference);
            }
        }
        Explanations.of(RESOURCES.resolve("page-differences.txt")).check(different);
    }

    /** A case begins with a line of its name and direction; its HTML follows up to the next. */
    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : Files.readString(RESOURCES.resolve("pages.txt")).split("(?m)^" + MARK)) {
            if (!part.startsWith("#")) {
                String[] head = part.substring(0, part.indexOf('\n')).split(" \\| ");
                cases.add(new Case(head[0].strip(), head[1].strip(), part.substring(part.indexOf('\n')).strip()));
            }
        }
        return cases;
    }

    private static String page(List<Case> cases, String style) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang='ar'><head><meta charset='utf-8'><style>")
                .append(TestFonts.rules()).append(style)
                .append("section{break-after:page}section:last-child{break-after:auto}</style></head><body>");
        cases.forEach(one -> html.append(section(one)));
        return html.append("</body></html>").toString();
    }

    private static String section(Case one) {
        return "<section dir='" + one.direction() + "'>" + one.html() + "</section>";
    }
}
