package org.matbaa.pdf;

/**
 * Of what size the marks of a block are, for a reader that builds blocks of words: what is nearer to a block than 0.7 of its
 * first word's size, and 0.4 to 1.6 times as large, it takes into it, and what is within a fifth of that size and nearer than
 * it too. So the size is such that all text of the block is taken, and none of the block beside it.
 *
 * @param apartPt to the next block at either side; infinite if there is none
 * @param isEven  whether the next block at either side has the other value
 */
record BlockSize(double apartPt, boolean isEven) {
    /** Of the text's: the reader takes 0.05 for the same, and what is on the line then needs no marks. */
    static final float USUAL = 0.97f;
    /** The reader takes no text that is 1.6 times as large. */
    static final double LEAST = 0.627;
    /** So much larger that neither of two is within a fifth of the other. */
    private static final double BESIDE = 1.255;
    /** The reader takes what is nearer than this, of the block's size, whatever its size. */
    private static final double NEAR = 0.7;
    /** What marks at the edges of two blocks take of what is between them, of the size. */
    static final double EDGES_EM = 0.063;

    /** Of a block's usual size. */
    float of(BlockText text) {
        double usualPt = text.usual().run().sizePt();
        double largestPt = text.runs().mapToDouble(run -> run.run().sizePt()).max().orElseThrow();
        double most = apartPt / usualPt - EDGES_EM;
        double least = LEAST * largestPt / usualPt;
        if (least <= most) {
            return (float) Math.clamp(USUAL, least, most);
        }
        if (least * BESIDE * NEAR <= apartPt / usualPt - BlockText.MARKS_EM) {
            return (float) (isEven ? least : least * BESIDE);
        }
        return (float) Math.max(most, LEAST);
    }
}
