package org.matbaa.pdf;

/**
 * Marks of a line: characters without ink that say to a reader which way text reads, at the edges of what reads
 * against the line or is read together. Not thread-safe.
 */
final class LineMarks {
    static final int LEFT_TO_RIGHT_MARK = 0x200E;
    static final int RIGHT_TO_LEFT_MARK = 0x200F;
    static final int WORD_JOINER = 0x2060;
    /** Marks that begin and span what is read together stand farther out than those in it. */
    static final double LINE_EM = 0.017;
    static final double LINE_SPAN_EM = 0.014;
    static final double OUTSIDE_EM = 0.011;
    static final double SPAN_EM = 0.008;
    /** Beyond a last mark on a letter: another reader joins that to what it overlaps. */
    static final double BEYOND_EM = 0.007;
    /** Marks of the line's direction stand farther out than marks of the stretch's. */
    static final double OUTER_EM = 0.005;
    static final double LEADING_EM = 0.004;
    static final double INNER_EM = 0.003;
    /** Wide enough to leave no gap, in which one reader would guess a space. */
    private static final double WIDTH_EM = 0.006;

    private final UnitCodes codes;
    private final boolean rightToLeft;

    /**
     * Prepares the marks of a line.
     *
     * @param rightToLeft whether the line's own direction is right to left
     */
    LineMarks(UnitCodes codes, boolean rightToLeft) {
        this.codes = codes;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Adds a mark beside a stretch.
     *
     * @param right  on which side
     * @param offEm  how far from the edge, leftwards on both sides, since readers sort by left edges
     */
    void add(LineStretch stretch, int mark, boolean right, double offEm) {
        double sizePt = stretch.lastRun().run().sizePt();
        double edge = right ? stretch.rightPt() : stretch.leftPt();
        double off = right ? OUTER_EM + INNER_EM - offEm : offEm;
        codes.addBlank(stretch.lastRun(), mark, edge - off * sizePt, WIDTH_EM * sizePt);
    }

    /**
     * Adds an operator that begins at a stretch's left edge and ends at its right one. It does not read against
     * the line; another reader would part a word at the step to the right, if the character there were not
     * right-to-left.
     */
    void span(LineStretch stretch, double offEm) {
        add(stretch, neutral(), false, offEm);
        if (!rightToLeft) {
            add(stretch, RIGHT_TO_LEFT_MARK, true, INNER_EM);
        }
        add(stretch, neutral(), true, OUTER_EM);
        codes.endOperator();
    }

    /** A mark that does not read against the line. */
    int neutral() {
        return rightToLeft ? WORD_JOINER : LEFT_TO_RIGHT_MARK;
    }
}
