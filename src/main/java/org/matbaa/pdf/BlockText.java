package org.matbaa.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text that is to be one block to a reader that builds blocks of words: that of a column, or of a table's cell.
 *
 * @param parts the runs of each line or, where a line goes over cells, of each of those; at least one
 * @param words those of each part that has any, from the top
 */
record BlockText(List<List<PlacedRun>> parts, List<ColumnLine> words) {
    /** Of the size; what is nearer to the highest baseline is on the first line. */
    private static final double FIRST_EM = 0.5;
    /** Marks of a line stand no farther left of it. */
    static final double MARKS_EM = 0.03;

    /** Cuts lines into words. */
    static BlockText of(FlowText.Lines lines) {
        return new BlockText(lines.all(), ColumnLine.of(lines.all()));
    }

    Stream<PlacedRun> runs() {
        return parts.stream().flatMap(List::stream);
    }

    /** A run of the size that most of the text has, the first. */
    PlacedRun usual() {
        Map<Float, Integer> sizes = runs().collect(Collectors.groupingBy(
                run -> run.run().sizePt(), Collectors.summingInt(run -> run.run().length())));
        float most = sizes.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        return runs().filter(run -> run.run().sizePt() == most).findFirst().orElseThrow();
    }

    /** Left of what is on the first line, of spaces at its end and of marks beside them. */
    double firstLeftPt() {
        PlacedRun highest = runs().max(Comparator.comparingDouble(PlacedRun::yPt)).orElseThrow();
        return runs().filter(run -> run.yPt() > highest.yPt() - FIRST_EM * highest.run().sizePt())
                .mapToDouble(run -> run.xPt() - MARKS_EM * run.run().sizePt()).min().orElseThrow();
    }

    /**
     * Its lines, from the top.
     *
     * @param nearPt baselines that are nearer are one line
     */
    List<ColumnLine> lines(double nearPt) {
        return ColumnLine.join(words, nearPt);
    }
}
