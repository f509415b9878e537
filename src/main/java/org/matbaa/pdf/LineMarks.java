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
    static final double LINE_LEADING_EM = 0.02;
    static final double LINE_EM = 0.017;
    static final double LINE_SPAN_EM = 0.014;
    static final double OUTSIDE_EM = 0.011;
    static final double SPAN_EM = 0.008;
    /** Beyond a last mark on a letter: another reader joins that to what it overlaps. */
    static final double BEYOND_EM = 0.007;
    /** Marks of the line's direction stand farther out than marks of the stretch's. */
    static final double OUTER_EM = 0.006;
    static final double LEADING_EM = 0.004;
    /** At the right, beyond all marks of what is read together, and not as far as what is beside that. */
    static final double OUTERMOST_EM = 0.0072;
    static final double INNER_EM = 0.003;
    /** Farther left than any mark at a line's left end. */
    private static final double BEYOND_LINE_EM = 0.01;
    /**
     * Wide enough to overlap the line's left end a little: one reader parts a narrow mark of a letter there from what it does
     * not touch, and another takes a line of single letters for spaced ones where no two overlap.
     */
    private static final double BESIDE_EM = 0.0105;
    /** Right of where the space at the end of a line begins, and of the mark there. */
    private static final double IN_SPACE_EM = 0.015;
    /** From what is at the right edge; the others stand left of it. */
    private static final double RIGHT_EM = 0.008;
    /** Wide enough to leave no gap, in which one reader would guess a space. */
    private static final double WIDTH_EM = 0.006;

    /** The mark of a direction. */
    static int ofDirection(boolean rightToLeft) {
        return rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
    }

    private final UnitCodes codes;
    private final boolean rightToLeft;
    private final double controlsEm;

    /**
     * Prepares the marks of a line.
     *
     * @param rightToLeft whether the line's own direction is right to left
     * @param controlsEm  how wide what {@link LineEmbeddings} adds is
     */
    LineMarks(UnitCodes codes, boolean rightToLeft, double controlsEm) {
        this.codes = codes;
        this.rightToLeft = rightToLeft;
        this.controlsEm = controlsEm;
    }

    /**
     * Adds a mark beside a stretch.
     *
     * @param right  on which side
     * @param offEm  how far from the edge, leftwards on both sides, since readers sort by left edges
     */
    void add(LineStretch stretch, int mark, boolean right, double offEm) {
        double moreEm = !right && offEm >= SPAN_EM ? controlsEm : 0;
        add(stretch, mark, right, offEm + moreEm, WIDTH_EM + moreEm);
    }

    /** Adds a mark between a right-to-left line and the spaces that end it. */
    void beside(LineStretch spaces, int mark) {
        PlacedRun run = spaces.lastRun();
        double sizePt = run.run().sizePt();
        codes.addBlank(run, mark, spaces.rightPt() - BEYOND_LINE_EM * sizePt, BESIDE_EM * sizePt);
    }

    /** Adds a control beside what it embeds. */
    void add(LineEmbeddings.Control control) {
        add(control.embedded(), control.codePoint(), control.right(), control.offEm(), WIDTH_EM);
    }

    private void add(LineStretch stretch, int mark, boolean right, double offEm, double widthEm) {
        double sizePt = stretch.lastRun().run().sizePt();
        double xPt = right ? stretch.rightPt() - (RIGHT_EM - offEm) * sizePt : stretch.leftPt() - offEm * sizePt;
        codes.addBlank(stretch.lastRun(), mark, xPt, widthEm * sizePt);
    }

    /**
     * Adds an operator that begins at a stretch's left edge and ends at its right one. It does not read against
     * the line; another reader would part a word at the step to the right, if the character there were not
     * right-to-left.
     */
    void span(LineStretch stretch, double offEm) {
        add(stretch, neutral(), false, offEm);
        if (offEm > SPAN_EM) {
            add(stretch, neutral(), false, SPAN_EM);
        }
        if (!rightToLeft) {
            add(stretch, RIGHT_TO_LEFT_MARK, true, INNER_EM);
        }
        add(stretch, neutral(), true, OUTER_EM);
        codes.endOperator();
    }

    /**
     * Parts a line from the next, which stands right of it on one baseline, for a reader that turns what stands near as
     * one: it parts what is not near, unless that ends with a space. Farther away another reader would take the mark for
     * text of the next; and where that joins both, the mark keeps the space between them, which would go with the line's
     * right-to-left words.
     */
    static void part(UnitCodes codes, FlowLine line) {
        PlacedRun run = line.end().tagged(ContentTag.Artifact.LAYOUT);
        double sizePt = run.run().sizePt();
        codes.addBlank(run, LEFT_TO_RIGHT_MARK, line.inkRightPt() + IN_SPACE_EM * sizePt, WIDTH_EM * sizePt);
    }

    /**
     * Adds a mark left of a line.
     *
     * @param end a run at the line's left end
     */
    static void beforeLeft(UnitCodes codes, PlacedRun end, int mark) {
        double widthPt = WIDTH_EM * end.run().sizePt();
        codes.addBlank(end, mark, end.xPt() - widthPt, widthPt);
    }

    /** A mark that does not read against the line. */
    int neutral() {
        return rightToLeft ? WORD_JOINER : LEFT_TO_RIGHT_MARK;
    }
}
