package org.matbaa.pdf;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What of a table's row matters to a reader that builds blocks of what is near.
 *
 * @param highestPt  highest baseline; PDF points, y upwards
 * @param lowestPt   lowest baseline
 * @param sizePt     the largest font size
 * @param gapEm      the least distance between the words of two cells, of the size; below 0 where they overlap
 * @param spaceGapEm the same with the spaces at the ends of lines
 */
record RowMeasure(double highestPt, double lowestPt, double sizePt, double gapEm, double spaceGapEm) {
    /** Of the size; a reader goes on with a block over 1.5. */
    private static final double NEAR_ROW_EM = 1.55;
    /** The same to the side, where it goes over 1. */
    private static final double NEAR_CELL_EM = 1.05;

    /** Measures a row that is complete. */
    static RowMeasure of(List<TableText.Cell> cells) {
        List<PlacedRun> runs = cells.stream().flatMap(cell -> cell.text().runs()).toList();
        DoubleSummaryStatistics baselines = runs.stream().mapToDouble(PlacedRun::yPt).summaryStatistics();
        double sizePt = runs.stream().mapToDouble(run -> run.run().sizePt()).max().orElseThrow();
        List<TableText.Cell> fromLeft = cells.stream().sorted(Comparator.comparingDouble(TableText.Cell::leftPt)).toList();
        return new RowMeasure(baselines.getMax(), baselines.getMin(), sizePt,
                gapPt(fromLeft, false) / sizePt, gapPt(fromLeft, true) / sizePt);
    }

    private static double gapPt(List<TableText.Cell> fromLeft, boolean withSpaces) {
        double leastPt = Double.POSITIVE_INFINITY;
        for (int i = 1; i < fromLeft.size(); i++) {
            leastPt = Math.min(leastPt, fromLeft.get(i).textLeftPt(withSpaces) - fromLeft.get(i - 1).textRightPt(withSpaces));
        }
        return leastPt;
    }

    /** Whether the reader takes cells for one block. */
    boolean isTight() {
        return gapEm < NEAR_CELL_EM;
    }

    /** Whether the reader takes this for one block with the row above. */
    boolean isNear(RowMeasure above) {
        return above.lowestPt - highestPt < NEAR_ROW_EM * sizePt;
    }
}
