package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters without ink in the wide gaps of lines, as justified lines of few words have them, for a reader that builds
 * blocks of words: words that stand far apart are blocks of their own to it, which it takes from the page's own side, and
 * some of them after those of the next line. Not thread-safe.
 */
final class LineGaps {
    /** Of the size; the reader takes a word into a block that is no further from it than 0.7. */
    private static final double WIDE_EM = 0.65;

    /** A line, and whether it is one block to the reader. */
    private record Line(List<PlacedRun> runs, BlockExtent extent, boolean isWhole) {
        static Line of(List<PlacedRun> runs) {
            return new Line(runs, BlockExtent.of(runs), runs.stream().noneMatch(LineGaps::hasWideSpace));
        }

        /** Whether each block of one is above or below the other as a whole. */
        boolean isJoinedTo(Line next) {
            return isWhole && (next.isWhole || extent.covers(next.extent)) || next.isWhole && next.extent.covers(extent);
        }

        boolean reads(boolean fromRight) {
            return runs.stream().noneMatch(run -> run.run().isRightToLeft() != fromRight && hasWideSpace(run));
        }
    }

    /** Those that are not whole, and do not come out in order from either side. */
    private final List<Line> apart = new ArrayList<>();
    /** Those that do from one side. */
    private final List<Line> joined = new ArrayList<>();
    private Line last;
    private boolean isLastJoined = true;

    /** Adds a line that is in no column and no table, in order. */
    void add(List<PlacedRun> runs) {
        Line line = Line.of(runs);
        boolean isJoined = last == null || last.isJoinedTo(line);
        settle(isJoined);
        last = line;
        isLastJoined = isJoined;
    }

    private void settle(boolean isJoined) {
        if (last != null && !last.isWhole() && apart.size() + joined.size() < ColumnFiller.MOST_RULES) {
            (isLastJoined && isJoined ? joined : apart).add(last);
        }
    }

    /**
     * Fills the gaps of those lines that the reader would not give in order.
     *
     * @param fromRight whether it takes what is at the right first
     */
    void fill(UnitCodes codes, boolean fromRight) {
        settle(true);
        last = null;
        apart.forEach(line -> fill(codes, line));
        joined.stream().filter(line -> !line.reads(fromRight)).forEach(line -> fill(codes, line));
    }

    private static void fill(UnitCodes codes, Line line) {
        PlacedRun beside = line.runs().getFirst();
        double sizePt = beside.run().sizePt();
        GapFiller filler = new GapFiller(codes);
        for (ColumnLine words : ColumnLine.of(List.of(line.runs()))) {
            for (int i = 1; i < words.words().size(); i++) {
                double leftPt = words.words().get(i - 1).rightPt();
                double rightPt = words.words().get(i).leftPt();
                if (rightPt - leftPt > WIDE_EM * sizePt) {
                    filler.fillAfterSpace(beside, leftPt, rightPt);
                }
            }
        }
    }

    /** Whether it has a space that is wide, or several that are together. */
    private static boolean hasWideSpace(PlacedRun placed) {
        double wide = WIDE_EM * placed.run().face().unitsPerEm();
        double gap = 0;
        for (int i = 0; i < placed.run().length() && gap <= wide; i++) {
            boolean isSpace = Character.isSpaceChar(placed.text().charAt(placed.run().clusters()[i]));
            gap = isSpace ? gap + placed.run().advances()[i] : 0;
        }
        return gap > wide;
    }
}
