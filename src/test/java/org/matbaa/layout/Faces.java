package org.matbaa.layout;

import org.matbaa.text.FontFace;
import org.matbaa.text.FontLibrary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fonts of this checkout by PostScript name. */
final class Faces {
    private static final Map<String, FontFace> BY_NAME = load();

    private Faces() {
    }

    private static Map<String, FontFace> load() {
        try {
            Map<String, FontFace> faces = new HashMap<>();
            FontLibrary library = FontLibrary.load(Path.of("fonts"));
            for (String family : library.families()) {
                for (int weight : new int[] {400, 700}) {
                    for (boolean italic : new boolean[] {false, true}) {
                        FontFace face = library.select(List.of(family), weight, italic).primary();
                        faces.put(face.postScriptName(), face);
                    }
                }
            }
            return faces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Glyphs without ink. */
    static Set<Integer> blank(String postScriptName) {
        FontFace face = BY_NAME.get(postScriptName);
        return face == null ? Set.of() : Set.of(face.glyphFor(' '), face.glyphFor(0xA0) == face.glyphFor(' ') ? -1 : face.glyphFor(0xA0));
    }
}
