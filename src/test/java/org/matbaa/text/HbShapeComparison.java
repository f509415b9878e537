package org.matbaa.text;

import com.ibm.icu.lang.UScript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words as we shape them beside the same words as {@code hb-shape} does, a process for each kind of run. */
final class HbShapeComparison {
    private static final Set<String> EXPLAINED = Resources.lines("hb-shape-differences.txt");

    private record Shaped(String text, String glyphs) {
    }

    private HbShapeComparison() {
    }

    /** What differs and is not explained: face, text, our glyphs, theirs. */
    static List<String> differences(Collection<String> words, TextStyle style) throws IOException, InterruptedException {
        Map<HbShape.Setting, List<Shaped>> ours = new LinkedHashMap<>();
        for (String word : words) {
            collect(word, style, ours);
        }
        List<String> differences = new ArrayList<>();
        for (Map.Entry<HbShape.Setting, List<Shaped>> entry : ours.entrySet()) {
            List<String> theirs = HbShape.shape(entry.getKey(), entry.getValue().stream().map(Shaped::text).toList());
            for (int i = 0; i < theirs.size(); i++) {
                Shaped mine = entry.getValue().get(i);
                String difference = String.join(" ", entry.getKey().face().toString(), mine.text(),
                        mine.glyphs(), theirs.get(i));
                if (!mine.glyphs().equals(theirs.get(i)) && !EXPLAINED.contains(difference)) {
                    differences.add(difference);
                }
            }
        }
        return differences;
    }

    private static void collect(String word, TextStyle style, Map<HbShape.Setting, List<Shaped>> runs) {
        int[] scripts = ScriptRuns.of(TestFonts.text(word, style, 1), UScript.COMMON);
        ShapedLine line = TestFonts.line(word, style, 1);
        for (GlyphRun run : line.visualRuns()) {
            int[] clusters = run.clusters().clone();
            for (int i = 0; i < clusters.length; i++) {
                clusters[i] -= run.start();
            }
            GlyphRun shifted = new GlyphRun(run.face(), run.sizePt(), 0, run.end() - run.start(), run.level(),
                    run.glyphs(), clusters, run.advances(), run.xOffsets(), run.yOffsets(), run.flags());
            HbShape.Setting setting = new HbShape.Setting(run.face(), run.isRightToLeft(),
                    UScript.getShortName(scripts[run.start()]), style.language());
            runs.computeIfAbsent(setting, key -> new ArrayList<>())
                    .add(new Shaped(word.substring(run.start(), run.end()), TestFonts.show(shifted)));
        }
    }
}
