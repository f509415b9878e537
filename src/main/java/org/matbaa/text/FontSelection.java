package org.matbaa.text;

import java.util.List;

/**
 * The faces to try for a character, in order: those that the style names, then the library's
 * fallbacks. Immutable; compared by its faces.
 *
 * @param faces at least one face; the first draws the visible box for a character that none has
 */
public record FontSelection(List<FontFace> faces) {
    public FontSelection {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a font selection needs at least one face");
        }
    }

    /** The face that gives the line its metrics. */
    public FontFace primary() {
        return faces.getFirst();
    }
}
