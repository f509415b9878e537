package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Lines of mixed text drawn by us and by headless Chromium with the same fonts: the same glyphs from left
 * to right, at the same places. Differences are accepted only with their reason, in
 * {@code chromium/differences.txt}.
 */
class ChromiumComparisonTest {
    private static final Path RESOURCES = Path.of("src/test/resources/chromium");
    /** Half a pixel at 96 to the inch: Chromium's text positions are rounded as its layout is. */
    private static final GlyphComparison COMPARISON = new GlyphComparison(0.4f, Float.MAX_VALUE);

    @TempDir
    Path folder;

    private record Case(String name, String direction, String html) {
        static Case parse(String line) {
            String[] fields = line.split(" \\| ", 3);
            return new Case(fields[0].strip(), fields[1].strip(), fields[2]);
        }
    }

    @Test
    void sameGlyphsAtTheSamePlaces() throws Exception {
        List<Case> cases = lines("cases.txt").map(Case::parse).toList();
        assertTrue(cases.size() >= 80, cases.size() + " cases");
        Path page = Files.writeString(folder.resolve("cases.html"), page(cases));
        List<List<SeenGlyph>> chromium = ChromiumPage.print(page, folder);
        assertEquals(cases.size(), chromium.size(), "pages printed by Chromium");
        Map<String, String> different = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            String difference = COMPARISON.difference(ours(cases.get(i)), chromium.get(i));
            if (difference != null) {
                different.put(cases.get(i).name(), difference);
            }
        }
        Explanations.of(RESOURCES.resolve("differences.txt")).check(different);
    }

    private static Stream<String> lines(String name) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String page(List<Case> cases) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang='ar'><head><meta charset='utf-8'><style>")
                .append(TestFonts.rules());
        html.append("@page{size:600pt 100pt;margin:10pt}body{margin:0;font-family:").append(TestFonts.FAMILIES)
                .append(";font-size:20pt}p{margin:0;white-space:nowrap;break-after:page}p:last-child{break-after:auto}"
                        + "sub,sup{font-size:14pt;line-height:0}</style></head><body>");
        cases.forEach(one -> html.append("<p dir='").append(one.direction()).append("'>").append(one.html()).append("</p>\n"));
        return html.append("</body></html>").toString();
    }

    private static List<SeenGlyph> ours(Case one) {
        return Laid.page("<html lang='ar'><head><style>@page{size:600pt 100pt;margin:10pt}body{font-family:"
                + TestFonts.FAMILIES + ";font-size:20pt}p{margin:0;white-space:nowrap}sub,sup{font-size:14pt;line-height:0}"
                + "</style></head><body><p dir='" + one.direction() + "'>" + one.html() + "</p></body></html>").glyphs();
    }
}
