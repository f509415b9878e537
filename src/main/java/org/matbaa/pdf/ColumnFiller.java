package org.matbaa.pdf;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/**
 * Characters without ink that make the lines of a column or cell one block of text to a reader that builds blocks of
 * words: from one word to those on the next baseline that overlap it, are of its size and no further down than 1.5
 * times that; and then to all on baselines between, of sizes not too different. Not thread-safe.
 */
final class ColumnFiller {
    private static final double MARK_EM = 0.006;
    /** Of the text's: so small that a reader takes neither into a block of the other. */
    static final float RULE_SIZE = 0.25f;
    private static final double APART_PT = 0.5;
    /** Of one kind on a page or in columns side by side; what no one can read needs none, and would make the file very large. */
    static final int MOST_RULES = 1000;
    /** A reader takes 0.05 for the same size. */
    private static final double SAME_SIZE = 0.05;
    private static final double SAME_LINE_EM = 0.3;
    /** A reader takes words no further up or down than half of the block's size for words of its lines. */
    private static final double SAME_ROW_EM = 0.45;
    /** A reader goes down no more than 1.5 of the block's size from line to line, nor to the right 1.5 of a line's first word's. */
    private static final double FAR_EM = 1.48;
    private static final double STEP_EM = 1.4;
    /** A reader takes words of a line into a block no further from it than 0.7. */
    private static final double NEAR_EM = 0.6;
    private static final double INSET_EM = 0.1;
    /** Wider than the text of an A3 sheet. */
    private static final double LONGEST_RULE_PT = 1500;

    private final UnitCodes codes;
    private final BlockExtent extent;
    private final int mark;
    private final float blockSize;
    private final GapFiller gaps;

    /**
     * Prepares to fill a block.
     *
     * @param extent    of the block
     * @param mark      a character without ink
     * @param blockSize of the marks, 1 for the text's
     */
    ColumnFiller(UnitCodes codes, BlockExtent extent, int mark, float blockSize) {
        this.codes = codes;
        this.extent = extent;
        this.mark = mark;
        this.blockSize = blockSize;
        this.gaps = new GapFiller(codes);
    }

    /** A mark left of all that is on a block's first line, which is the first word then and says how large the block is. */
    void begin(BlockText text) {
        PlacedRun marks = blockRun(text);
        PlacedRun first = text.runs().max(Comparator.comparingDouble(PlacedRun::yPt)).orElseThrow();
        double leftPt = text.firstLeftPt();
        if (leftPt < extent.leftPt()) {
            mark(marks.onBaseline(first.yPt()), leftPt);
        }
    }

    /** Joins a block's lines. */
    void join(BlockText text) {
        PlacedRun marks = blockRun(text);
        join(text.lines(SAME_LINE_EM * marks.run().sizePt()), marks, 0, Double.POSITIVE_INFINITY);
    }

    /**
     * @param raisePt   how far above the baselines the marks are
     * @param highestPt above which none is
     */
    private void join(List<ColumnLine> lines, PlacedRun marks, double raisePt, double highestPt) {
        double sizePt = marks.run().sizePt();
        PlacedRun above = null;
        double upperPt = 0;
        for (ColumnLine line : lines) {
            double mostPt = above == null ? highestPt : Math.max(line.yPt(), line.abovePt() - marks.heightPt() - 2 * ColumnLine.SAME_PT);
            PlacedRun beside = marks.onBaseline(Math.min(mostPt, line.yPt() + raisePt));
            if (above == null) {
                widen(beside, line);
            } else {
                fillAbove(above, upperPt, beside, line);
                if (line.words().stream().noneMatch(word -> Math.abs(word.sizePt() - sizePt) < SAME_SIZE * sizePt)) {
                    blank(beside, mark(line), Math.min(line.rightPt() - MARK_EM * sizePt, edgePt(beside)), MARK_EM * sizePt);
                }
            }
            fillGaps(marks.onBaseline(line.yPt()), line, above == null ? NEAR_EM * sizePt
                    : FAR_EM * Math.min(sizePt, line.words().getFirst().sizePt()));
            above = beside;
            upperPt = line.yPt();
        }
    }

    /**
     * Joins a block's lines, and has the block begin higher.
     *
     * @param topPt of the block's first word, as a reader sees it: with the font's ascent
     */
    void joinFrom(double topPt, BlockText text) {
        PlacedRun marks = blockRun(text);
        double sizePt = marks.run().sizePt();
        List<ColumnLine> lines = text.lines(SAME_LINE_EM * sizePt);
        double leftPt = lines.stream().mapToDouble(ColumnLine::leftPt).min().orElse(extent.leftPt());
        double raisePt = SAME_ROW_EM * sizePt;
        double nearPt = text.runs().mapToDouble(PlacedRun::yPt).max().orElseThrow() + raisePt;
        PlacedRun first = marks.withTopAt(topPt);
        int steps = (int) Math.ceil((first.yPt() - nearPt) / (STEP_EM * sizePt));
        for (int i = 0; i < steps; i++) {
            begin(first.onBaseline(first.yPt() - i * (first.yPt() - nearPt) / steps), mark, leftPt);
        }
        if (lines.size() > 1) {
            join(lines, marks, raisePt, first.yPt());
        } else {
            begin(marks.onBaseline(Math.min(first.yPt(), nearPt)), mark, leftPt);
        }
    }

    /** A mark left of all that is to be joined, up to the first of it: another reader parts what stands before a gap. */
    private void begin(PlacedRun beside, int beginMark, double toPt) {
        double xPt = extent.leftPt() - MARK_EM * beside.run().sizePt();
        blank(beside, beginMark, xPt, toPt - xPt);
    }

    private PlacedRun blockRun(BlockText text) {
        return text.usual().scaled(blockSize);
    }

    /**
     * Says that what comes after columns is under all of them: a line between, without words. Where it would not be below them
     * they would be cells of a table to a reader with columns below them. It is of another size than marks between and in
     * columns, which are a {@link #RULE_SIZE} of the largest text or less, and blocks, which are no smaller than the smallest.
     *
     * @param text      of the columns
     * @param nextTopPt as high as a reader takes for what comes after; the line is above that
     */
    void close(List<PlacedRun> text, double nextTopPt) {
        DoubleSummaryStatistics sizes = text.stream().mapToDouble(run -> run.run().sizePt()).summaryStatistics();
        PlacedRun lowest = text.stream().min(Comparator.comparingDouble(PlacedRun::bottomPt)).orElseThrow();
        double sizePt = Math.sqrt(RULE_SIZE * sizes.getMax() * BlockSize.LEAST * sizes.getMin());
        double topPt = nextTopPt < lowest.bottomPt() - APART_PT ? lowest.bottomPt() - APART_PT : nextTopPt + APART_PT;
        rule(lowest.ofSize((float) sizePt).withTopAt(topPt));
    }

    /**
     * A line without words above what is highest of a text, from edge to edge.
     *
     * @return a run on its baseline and of its size
     */
    PlacedRun ruleAbove(PlacedRun highest) {
        PlacedRun rule = highest.scaled(RULE_SIZE).withTopAt(highest.topPt() + APART_PT);
        rule(rule);
        return rule;
    }

    /** A line without words on a run's baseline and of its size, from edge to edge. */
    void rule(PlacedRun beside) {
        gaps.rule(beside, extent.leftPt(), Math.min(extent.rightPt(), extent.leftPt() + LONGEST_RULE_PT));
    }

    /** A mark on a run's baseline and of its size. */
    void mark(PlacedRun beside, double xPt) {
        blank(beside, mark, xPt, MARK_EM * beside.run().sizePt());
    }

    /** Marks from a run's baseline down to a height, so that a reader goes from each to the next. */
    void markDown(PlacedRun beside, double lowestPt, double xPt) {
        down(beside, lowestPt).forEach(step -> mark(step, xPt));
    }

    /** A run on its own baseline, if that is above a height, and on those a step further down that are. */
    private static Stream<PlacedRun> down(PlacedRun run, double lowestPt) {
        double stepPt = STEP_EM * run.run().sizePt();
        return Stream.iterate(run, step -> step.yPt() > lowestPt, step -> step.onBaseline(step.yPt() - stepPt));
    }

    /** For a line; none of direction where the line has another: another reader would take it for the line's. */
    private int mark(ColumnLine line) {
        return line.isAgainst(extent.rightToLeft()) ? LineMarks.WORD_JOINER : mark;
    }

    /** Makes the first line as wide as the block, and the leftmost word, whose size is the block's, one of that size. */
    private void widen(PlacedRun beside, ColumnLine line) {
        double sizePt = beside.run().sizePt();
        double narrowPt = GapFiller.NARROWEST_EM * sizePt;
        double leftPt = line.leftPt() - Math.floor((line.leftPt() - extent.leftPt()) / narrowPt) * narrowPt;
        begin(beside, mark(line), leftPt);
        gaps.fill(beside, leftPt, line.leftPt());
        double filledPt = gaps.fill(beside, line.rightPt(), extent.rightPt());
        if (line.rightPt() >= edgePt(beside)) {
            return;
        }
        if (mark == LineMarks.WORD_JOINER) {
            // In a cell: only columns have marks of a direction.
            double endPt = Math.max(filledPt, edgePt(beside)) + MARK_EM * sizePt;
            blank(beside, mark, filledPt, endPt - filledPt);
            gaps.bridge(beside, endPt);
        } else {
            mark(beside, edgePt(beside));
        }
    }

    /** Where marks at the right edge stand. */
    private double edgePt(PlacedRun beside) {
        return extent.rightPt() - INSET_EM * beside.run().sizePt();
    }

    /**
     * Marks between two lines that are far from each other. Another reader compares what overlaps by its left edge, and
     * what does not by its baseline: none overlaps some of the lower line and not the rest, nor, where it can be, the
     * upper one.
     *
     * @param upperPt the upper line's baseline
     */
    private void fillAbove(PlacedRun above, double upperPt, PlacedRun below, ColumnLine line) {
        double sizePt = below.run().sizePt();
        double awayPt = above.yPt() - below.yPt();
        double lowPt = line.abovePt();
        double highPt = upperPt - below.heightPt() - ColumnLine.SAME_PT;
        int steps = awayPt > FAR_EM * sizePt ? (int) Math.ceil(awayPt / (STEP_EM * sizePt)) : 1;
        for (int i = 1; i < steps; i++) {
            double yPt = above.yPt() - i * awayPt / steps;
            if (steps == 2 && lowPt <= highPt) {
                yPt = Math.clamp(yPt, lowPt, highPt);
            } else if (yPt < lowPt && lowPt - below.yPt() < FAR_EM * sizePt) {
                yPt = lowPt;
            }
            mark(below.onBaseline(yPt), edgePt(below));
        }
    }

    /** Between words that stand far apart, as those of two cells. */
    private void fillGaps(PlacedRun beside, ColumnLine line, double nearPt) {
        for (int i = 1; i < line.words().size(); i++) {
            double fromPt = line.words().get(i - 1).rightPt();
            double gapPt = line.words().get(i).leftPt() - fromPt;
            if (gapPt <= nearPt || gapPt > extent.widthPt()) {
                continue;
            }
            if (extent.rightToLeft()) {
                gaps.fillGap(beside, fromPt, gapPt);
            } else if (line.rightToLeft().isPresent()) {
                gaps.fillAfterSpace(beside, fromPt, fromPt + gapPt);
            } else {
                int steps = (int) Math.ceil(gapPt / nearPt);
                for (int step = 1; step < steps; step++) {
                    blank(beside, LineMarks.WORD_JOINER, fromPt + step * gapPt / steps, MARK_EM * beside.run().sizePt());
                }
            }
        }
    }

    private void blank(PlacedRun beside, int codePoint, double xPt, double widthPt) {
        codes.addBlank(beside, codePoint, xPt, widthPt);
    }
}
