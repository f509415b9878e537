package org.matbaa.pdf;

import java.util.List;

/**
 * From where to where on the page text reaches that is to be one block to a reader that builds blocks from places: a
 * column or several, a table or one of its cells, a page. PDF points.
 *
 * @param leftPt      its left edge
 * @param rightPt     its right edge
 * @param rightToLeft the direction of what it is: of the columns, the table or the document
 */
record BlockExtent(double leftPt, double rightPt, boolean rightToLeft) {
    /** What runs of either direction take of the page; there is one. */
    static BlockExtent of(List<PlacedRun> runs) {
        return new BlockExtent(runs.stream().mapToDouble(PlacedRun::xPt).min().orElseThrow(),
                runs.stream().mapToDouble(run -> run.xPt() + run.run().widthPt()).max().orElseThrow(), false);
    }

    /** The extent of this and another beside it. */
    BlockExtent with(BlockExtent other) {
        return new BlockExtent(Math.min(leftPt, other.leftPt), Math.max(rightPt, other.rightPt), rightToLeft);
    }

    boolean covers(BlockExtent other) {
        return leftPt <= other.leftPt && rightPt >= other.rightPt;
    }

    double widthPt() {
        return rightPt - leftPt;
    }
}
