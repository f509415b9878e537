package org.matbaa.pdf;

import java.util.List;

/** A glyph of an embedded font, told by what it is made of. All lengths are font units. */
sealed interface SubsetGlyph {
    /** A glyph of the face as it is, with the face's own advance. */
    record Source(int glyph) implements SubsetGlyph {
    }

    /**
     * Several glyphs of the face drawn as one, so that what stands for one character is one code.
     *
     * @param parts   in drawing order
     * @param advance of the whole
     */
    record Composite(List<Part> parts, int advance) implements SubsetGlyph {
        public Composite {
            parts = List.copyOf(parts);
        }
    }

    /** No ink: carries a character whose ink another glyph has. */
    record Blank(int advance) implements SubsetGlyph {
    }

    /**
     * One glyph of a composite.
     *
     * @param glyph glyph id in the face
     * @param x     its origin, from the composite's origin
     * @param y     the same, up is positive
     */
    record Part(int glyph, int x, int y) {
    }
}
