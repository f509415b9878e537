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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fonts of this checkout by PostScript name. */
final class Faces {
    private static final Map<String, FontFace> BY_NAME = load();
    private static final Map<String, Set<Integer>> BLANK = new ConcurrentHashMap<>();
    /** Has ink. */
    private static final int OGHAM_SPACE = 0x1680;
    private static final List<Integer> SPACES = IntStream.rangeClosed(0, 0x3000)
            .filter(c -> Character.getType(c) == Character.SPACE_SEPARATOR && c != OGHAM_SPACE).boxed().toList();

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

    /** Glyphs without ink: those of the spaces. */
    static Set<Integer> blank(String postScriptName) {
        return BLANK.computeIfAbsent(postScriptName, name -> {
            FontFace face = BY_NAME.get(name);
            return face == null ? Set.of()
                    : SPACES.stream().map(face::glyphFor).filter(glyph -> glyph > 0).collect(Collectors.toUnmodifiableSet());
        });
    }
}
