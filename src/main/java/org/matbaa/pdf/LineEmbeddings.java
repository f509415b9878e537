package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Embedding controls (UAX #9, 2.1) for a reader with a {@link VisualOrder}, which knows no levels but those that
 * characters have by themselves. It needs them in visual order: what begins an {@link Embedding} at its left edge, what
 * ends it at its right one. Outside stand marks of the direction around it, so that a space there is not taken into it.
 *
 * <p>Another reader parts words where codes jump to what is not right-to-left, unless they come from a right-to-left
 * one: the marks at a right-to-left embedding's ends begin and end with one. Not changed once built.
 */
final class LineEmbeddings {
    /** Nothing is embedded. */
    static final LineEmbeddings NONE = new LineEmbeddings();

    private static final int LEFT_TO_RIGHT_EMBEDDING = 0x202A;
    private static final int RIGHT_TO_LEFT_EMBEDDING = 0x202B;
    private static final int POP_DIRECTIONAL_FORMATTING = 0x202C;

    /** The reader drops a mark that another of its kind is nearer to than a third of its width. */
    private static final double STEP_EM = 0.001;
    /** Marks of an embedding that has others at the same edge stand so much farther out. */
    private static final double NESTED_EM = 4 * STEP_EM;
    /** Clear of a mark on a last letter. */
    private static final double LEFT_EM = 0.007;
    /** Left of marks that belong to the line, so that those stand between no units of what is read together. */
    private static final double RIGHT_EM = 0.002;
    /** Right of the mark that ends a left-to-right stretch. */
    private static final double RIGHT_ALONE_EM = 0.007;

    /**
     * A character without ink beside what is embedded.
     *
     * @param right on which side
     * @param offEm as {@link LineMarks#add(LineStretch, int, boolean, double)} has it
     */
    record Control(LineStretch embedded, int codePoint, boolean right, double offEm) {
    }

    private final Map<LineUnit, List<Control>> before = new IdentityHashMap<>();
    private final Map<LineUnit, List<Control>> after = new IdentityHashMap<>();
    private double widthEm;

    private LineEmbeddings() {
    }

    /** The controls of a line whose direction is given. */
    static LineEmbeddings of(List<LineUnit> line, boolean rightToLeft) {
        LineEmbeddings controls = new LineEmbeddings();
        List<Embedding> embeddings = Embedding.of(line, rightToLeft);
        for (Embedding embedding : embeddings.reversed()) {
            double nestedEm = NESTED_EM * embeddings.stream().filter(embedding::hasAtItsLeft).count();
            controls.widthEm = Math.max(controls.widthEm, nestedEm + NESTED_EM);
            if (embedding.leftToRight()) {
                controls.addLeftToRight(embedding, LEFT_EM + nestedEm, right(embedding));
            } else {
                controls.addRightToLeft(embedding, LEFT_EM + nestedEm, right(embedding));
            }
        }
        return controls;
    }

    private static double right(Embedding embedding) {
        return embedding.isLeftToRightAlone() ? RIGHT_ALONE_EM : RIGHT_EM - NESTED_EM * embedding.countOuterAtItsRight();
    }

    /** The controls before the codes of a unit, in their order. */
    List<Control> before(LineUnit unit) {
        return before.getOrDefault(unit, List.of());
    }

    /** The controls after the codes of a unit, in their order. */
    List<Control> after(LineUnit unit) {
        return after.getOrDefault(unit, List.of());
    }

    /** How much farther out marks must stand that are left of all controls; 0 if there are none. */
    double widthEm() {
        return widthEm;
    }

    private void addLeftToRight(Embedding embedding, double leftEm, double rightEm) {
        LineStretch stretch = embedding.stretch();
        before.computeIfAbsent(embedding.first(), unit -> new ArrayList<>()).addAll(0, List.of(
                new Control(stretch, LineMarks.RIGHT_TO_LEFT_MARK, false, leftEm + STEP_EM),
                new Control(stretch, LEFT_TO_RIGHT_EMBEDDING, false, leftEm),
                new Control(stretch, LineMarks.LEFT_TO_RIGHT_MARK, false, leftEm - 5 * STEP_EM)));
        after.computeIfAbsent(embedding.last(), unit -> new ArrayList<>()).addAll(List.of(
                new Control(stretch, POP_DIRECTIONAL_FORMATTING, true, rightEm - 2 * STEP_EM),
                new Control(stretch, LineMarks.RIGHT_TO_LEFT_MARK, true, rightEm)));
    }

    /** In a copy, the order of which is logical, controls must not embed what follows: those at the left end it too. */
    private void addRightToLeft(Embedding embedding, double leftEm, double rightEm) {
        LineStretch stretch = embedding.stretch();
        before.computeIfAbsent(embedding.first(), unit -> new ArrayList<>()).addAll(0, List.of(
                new Control(stretch, LineMarks.RIGHT_TO_LEFT_MARK, true, rightEm - 4 * STEP_EM),
                new Control(stretch, LineMarks.LEFT_TO_RIGHT_MARK, true, rightEm),
                new Control(stretch, POP_DIRECTIONAL_FORMATTING, true, rightEm - 2 * STEP_EM),
                new Control(stretch, LineMarks.RIGHT_TO_LEFT_MARK, true, rightEm - 4 * STEP_EM)));
        List<Control> last = after.computeIfAbsent(embedding.last(), unit -> new ArrayList<>());
        last.add(new Control(stretch, LineMarks.RIGHT_TO_LEFT_MARK, false, leftEm - STEP_EM));
        last.add(new Control(stretch, RIGHT_TO_LEFT_EMBEDDING, false, leftEm));
        if (embedding.isOutermost()) {
            last.add(new Control(stretch, POP_DIRECTIONAL_FORMATTING, false, leftEm + STEP_EM));
        }
        last.add(new Control(stretch, LineMarks.LEFT_TO_RIGHT_MARK, false, leftEm + 2 * STEP_EM));
        last.add(new Control(stretch, LineMarks.RIGHT_TO_LEFT_MARK, false, leftEm - STEP_EM));
    }
}
