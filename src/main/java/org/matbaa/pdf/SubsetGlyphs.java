package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.matbaa.pdf.SubsetGlyph.Blank;
import org.matbaa.pdf.SubsetGlyph.Composite;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.pdf.SubsetGlyph.Source;
import org.matbaa.text.FontFace;

/**
 * The glyphs of a font subset, numbered in order of first use; 0 is the face's {@code .notdef}.
 * What a glyph is made of is in it too. Not thread-safe.
 */
final class SubsetGlyphs {
    /**
     * A part without ink of glyphs that are off the baseline. One reader begins a new line where the boxes of two
     * outlines that follow each other do not overlap.
     */
    static final Blank ANCHOR = new Blank(0);
    private static final int ANCHORS_PER_EM = 20;

    private final FontFace face;
    private final GlyphOutlines outlines;
    private final Map<SubsetGlyph, Integer> ids = new HashMap<>();
    private final Map<Integer, SubsetGlyph> shown = new HashMap<>();
    private final List<SubsetGlyph> order = new ArrayList<>();

    SubsetGlyphs(FontFace face) {
        this.face = face;
        this.outlines = new GlyphOutlines(face);
        id(new Source(0));
    }

    /** The glyph to show where a glyph is wanted: the same ink, in a box that has a width and reaches the baseline. */
    SubsetGlyph shown(SubsetGlyph glyph) {
        return glyph instanceof Source source ? shown.computeIfAbsent(source.glyph(), this::shown) : glyph;
    }

    private SubsetGlyph shown(int glyph) {
        byte[] data = outlines.data(glyph);
        if (data.length == 0) {
            return new Blank(face.advance(glyph));
        }
        return isOnBaseline(GlyphOutlines.box(data)) ? new Source(glyph)
                : new Composite(List.of(new Part(glyph, 0, 0)), face.advance(glyph));
    }

    /** Whether a box has a stretch of the height above the baseline that all boxes of a line share. */
    boolean isOnBaseline(int[] box) {
        return box[1] <= 0 && box[3] >= anchorHeight();
    }

    int anchorHeight() {
        return face.unitsPerEm() / ANCHORS_PER_EM;
    }

    /** The number of a glyph; gives it one on first use. */
    int id(SubsetGlyph glyph) {
        Integer known = ids.get(glyph);
        if (known != null) {
            return known;
        }
        int id = order.size();
        ids.put(glyph, id);
        order.add(glyph);
        addComponents(glyph);
        return id;
    }

    int count() {
        return order.size();
    }

    SubsetGlyph glyph(int id) {
        return order.get(id);
    }

    GlyphOutlines outlines() {
        return outlines;
    }

    FontFace face() {
        return face;
    }

    /** Advance of a glyph, font units. */
    int advance(SubsetGlyph glyph) {
        return switch (glyph) {
            case Source source -> face.advance(source.glyph());
            case Composite composite -> composite.advance();
            case Blank blank -> blank.advance();
        };
    }

    private void addComponents(SubsetGlyph glyph) {
        if (glyph instanceof Composite composite) {
            for (Part part : composite.parts()) {
                id(new Source(part.glyph()));
            }
            id(ANCHOR);
        } else if (glyph instanceof Source source) {
            for (int component : components(outlines.data(source.glyph()))) {
                id(new Source(component));
            }
        }
    }

    private static List<Integer> components(byte[] data) {
        if (!GlyphOutlines.isComposite(data)) {
            return List.of();
        }
        return GlyphOutlines.componentPositions(data).stream()
                .map(at -> (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF).toList();
    }
}
