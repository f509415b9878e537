package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.text.FontFace;
import org.matbaa.text.GlyphRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private static final float TOLERANCE_PT = 0.4f;
    private static final String FAMILIES =
            "'Noto Naskh Arabic', 'Noto Serif', 'Noto Serif Hebrew', 'Noto Sans'";

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
            String difference = difference(ours(cases.get(i)), chromium.get(i));
            if (difference != null) {
                different.put(cases.get(i).name(), difference);
            }
        }
        Map<String, String> explained = lines("differences.txt").map(line -> line.split(" \\| ", 2))
                .collect(Collectors.toMap(fields -> fields[0].strip(), fields -> fields[1]));
        String unexplained = different.entrySet().stream().filter(entry -> !explained.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining("\n"));
        assertEquals("", unexplained);
        List<String> stale = explained.keySet().stream().filter(name -> !different.containsKey(name)).toList();
        assertEquals(List.of(), stale, "explanations of differences that are none");
    }

    private static Stream<String> lines(String name) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String page(List<Case> cases) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang='ar'><head><meta charset='utf-8'><style>");
        for (String[] face : new String[][] {
            {"Noto Naskh Arabic", "noto-naskh-arabic/NotoNaskhArabic"}, {"Noto Serif", "noto-serif/NotoSerif"},
            {"Noto Serif Hebrew", "noto-serif-hebrew/NotoSerifHebrew"}, {"Noto Sans", "noto-sans/NotoSans"}}) {
            html.append(fontFace(face[0], face[1] + "-Regular.ttf", 400)).append(fontFace(face[0], face[1] + "-Bold.ttf", 700));
        }
        html.append(fontFace("Noto Serif", "noto-serif/NotoSerif-Italic.ttf", 400).replace("}", "font-style:italic}"));
        html.append("@page{size:600pt 100pt;margin:10pt}body{margin:0;font-family:").append(FAMILIES)
                .append(";font-size:20pt}p{margin:0;white-space:nowrap;break-after:page}p:last-child{break-after:auto}"
                        + "sub,sup{font-size:14pt;line-height:0}</style></head><body>");
        cases.forEach(one -> html.append("<p dir='").append(one.direction()).append("'>").append(one.html()).append("</p>\n"));
        return html.append("</body></html>").toString();
    }

    private static String fontFace(String family, String file, int weight) {
        return "@font-face{font-family:'" + family + "';font-weight:" + weight + ";src:url('"
                + Path.of("fonts").resolve(file).toUri() + "');}";
    }

    private static List<SeenGlyph> ours(Case one) {
        Laid laid = Laid.page("<html lang='ar'><head><style>@page{size:600pt 100pt;margin:10pt}body{font-family:" + FAMILIES
                + ";font-size:20pt}p{margin:0;white-space:nowrap}sub,sup{font-size:14pt;line-height:0}</style></head>"
                + "<body><p dir='" + one.direction() + "'>" + one.html() + "</p></body></html>");
        List<SeenGlyph> glyphs = new ArrayList<>();
        for (PlacedRun placed : laid.lines().getFirst().runs()) {
            GlyphRun run = placed.run();
            float perUnit = run.sizePt() / run.face().unitsPerEm();
            float pen = 10 + DotScale.FINE.points(placed.xDots());
            for (int i = 0; i < run.length(); i++) {
                if (!isBlank(run.face(), run.glyphs()[i])) {
                    glyphs.add(new SeenGlyph(run.face().postScriptName(), run.glyphs()[i],
                            pen + run.xOffsets()[i] * perUnit));
                }
                pen += run.advances()[i] * perUnit;
            }
        }
        return glyphs;
    }

    private static boolean isBlank(FontFace face, int glyph) {
        return glyph == face.glyphFor(' ') || glyph == face.glyphFor(0xA0);
    }

    /** Null when the lines are the same: each glyph has its like at its place. */
    private static String difference(List<SeenGlyph> ours, List<SeenGlyph> chromium) {
        List<SeenGlyph> left = sorted(ours);
        List<SeenGlyph> right = sorted(chromium.stream().filter(glyph -> !isBlank(glyph)).toList());
        List<SeenGlyph> unmatched = new ArrayList<>(right);
        for (SeenGlyph glyph : left) {
            boolean found = unmatched.removeIf(new First(glyph));
            if (!found) {
                return "no " + glyph + " among ours " + left + " and Chromium's " + right;
            }
        }
        return unmatched.isEmpty() ? null : "ours " + left + " has no " + unmatched;
    }

    /** Accepts the first glyph that is like another. */
    private static final class First implements Predicate<SeenGlyph> {
        private final SeenGlyph wanted;
        private boolean found;

        First(SeenGlyph wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean test(SeenGlyph glyph) {
            boolean alike = !found && glyph.name().equals(wanted.name())
                    && Math.abs(glyph.xPt() - wanted.xPt()) <= TOLERANCE_PT;
            found |= alike;
            return alike;
        }
    }

    private static boolean isBlank(SeenGlyph glyph) {
        return Faces.blank(glyph.font()).contains(glyph.id());
    }

    private static List<SeenGlyph> sorted(List<SeenGlyph> glyphs) {
        return glyphs.stream().sorted(Comparator.comparing(SeenGlyph::xPt)).toList();
    }
}
