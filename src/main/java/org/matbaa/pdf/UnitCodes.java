package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.matbaa.pdf.SubsetGlyph.Blank;
import org.matbaa.pdf.SubsetGlyph.Composite;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.pdf.SubsetGlyph.Source;

/**
 * Gives the characters of a unit their codes, each with a box of its own, side by side in visual
 * order. A character's code carries its ink, wherever that is; the second and later characters of a
 * ligature are blank. Not thread-safe.
 */
final class UnitCodes {
    private static final double MARK_EM = 0.012;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int NOT_DEFINED = 0;

    /** One character of a unit and its ink. */
    private record Slice(int codePoint, List<Part> parts) {
    }

    private final DocumentFonts fonts;
    private final boolean forViewers;
    private final List<PaintedCode> codes = new ArrayList<>();
    private List<SpeltPart> spelt = List.of();
    private int part;
    private boolean endsOperator;
    private boolean marksBrackets;

    /**
     * Prepares a line.
     *
     * @param forViewers whether brackets are spelt for viewers that mirror them
     */
    UnitCodes(DocumentFonts fonts, boolean forViewers) {
        this.fonts = fonts;
        this.forViewers = forViewers;
    }

    /** The codes so far, in logical order. */
    List<PaintedCode> codes() {
        return codes;
    }

    /** Whether codes that are added now are read together. */
    boolean areSpelt() {
        return !spelt.isEmpty();
    }

    /**
     * Says what the next units are read as together.
     *
     * @param parts none when each is read for itself
     */
    void spell(List<SpeltPart> parts) {
        spelt = parts;
        part = 0;
    }

    /** Ends a part that has but the marks that span the others: a reader takes its text at each place where it has codes. */
    void endSpan() {
        part += spelt.get(part).units().isEmpty() ? 1 : 0;
    }

    /** Gives brackets among codes that are read together marks of their own: one reader goes by the codes, and mirrors. */
    void markBrackets() {
        marksBrackets = forViewers;
    }

    /** Ends an operator within codes that are read together; else they share one. */
    void endOperator() {
        endsOperator = true;
    }

    /** Adds a unit; those that are read together in logical order. */
    void add(LineUnit unit) {
        if (unit == firstOfNextPart()) {
            part++;
        }
        List<Slice> slices = slices(unit.unit());
        if (slices.size() == 1 && isPlain(slices.getFirst())) {
            Slice only = slices.getFirst();
            add(unit.run(), new Source(only.parts().getFirst().glyph()), only.codePoint(), unit.leftPt());
        } else if (!slices.isEmpty()) {
            add(unit, slices);
        }
    }

    /** Null if there is no next part. */
    private LineUnit firstOfNextPart() {
        return part + 1 < spelt.size() ? spelt.get(part + 1).units().getFirst() : null;
    }

    /** Adds a character without ink; it belongs to what is before it, or to what it is read together with. */
    void addBlank(PlacedRun run, int codePoint, double xPt, double widthPt) {
        ContentTag own = codes.isEmpty() ? run.tag() : codes.getLast().run().tag();
        ContentTag tag = areSpelt() ? spelt.get(part).tag() : own;
        add(run.tagged(tag), new Blank(run.fontUnits(widthPt)), codePoint, xPt);
    }

    private void add(LineUnit unit, List<Slice> slices) {
        PlacedRun run = unit.run();
        int[] widths = widths(run, Math.round(unit.unit().advance()), slices);
        int x = 0;
        if (unit.isRightToLeft()) {
            for (int i = 1; i < widths.length; i++) {
                x += widths[i];
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) {
                x += unit.isRightToLeft() ? -widths[i] : widths[i - 1];
            }
            add(run, glyph(slices.get(i), x, widths[i]), slices.get(i).codePoint(),
                    unit.leftPt() + run.points(x));
        }
    }

    private static SubsetGlyph glyph(Slice slice, int x, int width) {
        List<Part> parts = new ArrayList<>(slice.parts().size());
        for (Part part : slice.parts()) {
            parts.add(new Part(part.glyph(), part.x() - x, part.y()));
        }
        return parts.isEmpty() ? new Blank(width) : new Composite(parts, width);
    }

    private void add(PlacedRun run, SubsetGlyph glyph, int codePoint, double xPt) {
        EmbeddedFont font = fonts.font(run.run().face());
        boolean inMarks = marksBrackets && areSpelt() && run.run().isRightToLeft() && Mirroring.isChanged(codePoint);
        codes.add(new PaintedCode(font, font.code(glyph, codePoint, inMarks), codePoint, xPt, run,
                areSpelt() ? spelt.get(part).spelling() : Spelling.of(codePoint, forViewers && run.run().isRightToLeft()), endsOperator));
        endsOperator = false;
    }

    /** A cluster's first character has its ink; ink without a character goes with the one before. */
    private static List<Slice> slices(PaintUnit unit) {
        List<Slice> slices = new ArrayList<>(unit.clusters().size());
        for (PaintUnit.Cluster cluster : unit.clusters()) {
            int before = slices.size();
            addCharacters(cluster, slices);
            if (slices.size() == before && !cluster.parts().isEmpty()) {
                addInk(cluster.parts(), unit, slices);
            }
        }
        return slices;
    }

    private static void addCharacters(PaintUnit.Cluster cluster, List<Slice> slices) {
        String text = cluster.text();
        boolean first = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isCopied(text.codePointAt(i))) {
                slices.add(new Slice(text.codePointAt(i), new ArrayList<>(first ? cluster.parts() : List.of())));
                first = false;
            }
        }
    }

    private static void addInk(List<Part> ink, PaintUnit unit, List<Slice> slices) {
        if (!slices.isEmpty()) {
            slices.getLast().parts().addAll(ink);
        } else if (unit.advance() != 0) {
            slices.add(new Slice(ZERO_WIDTH_SPACE, new ArrayList<>(ink)));
        }
    }

    /** Glyph 0 may not be shown by itself (PDF/A-2, 6.2.11.8): a missing character's box is a part. */
    private static boolean isPlain(Slice slice) {
        return slice.parts().size() == 1 && slice.parts().getFirst().glyph() != NOT_DEFINED
                && slice.parts().getFirst().x() == 0 && slice.parts().getFirst().y() == 0;
    }

    private static int[] widths(PlacedRun run, int advance, List<Slice> slices) {
        int[] widths = new int[slices.size()];
        int share = Math.max(0, advance / widths.length);
        int mark = (int) Math.min(share, MARK_EM * run.run().face().unitsPerEm());
        widths[0] = Math.max(0, advance);
        for (int i = 1; i < widths.length; i++) {
            widths[i] = Character.isLetterOrDigit(slices.get(i).codePoint()) ? share : mark;
            widths[0] -= widths[i];
        }
        return widths;
    }

    /**
     * Embedding controls and object replacements have done their work when a line is shaped; what is
     * no character, and the byte order mark, may not be in a ToUnicode CMap (PDF/A-2, 6.2.11.7.2).
     */
    static boolean isCopied(int codePoint) {
        return !(codePoint >= 0x202A && codePoint <= 0x202E)
                && !(codePoint >= 0x2066 && codePoint <= 0x2069) && codePoint != 0xFFFC
                && codePoint != 0 && codePoint != 0xFEFF && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
