package org.matbaa.text;

import org.lwjgl.system.MemoryStack;

import java.nio.IntBuffer;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_collect_nominal_glyph_mapping;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_map_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_map_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_map_next;

/** Glyphs by code point, as HarfBuzz reads the {@code cmap}; a table lookup. Immutable after building. */
final class CharacterMap {
    private static final int PAGE = 256;
    private static final char[] NONE = new char[PAGE];

    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

    /** Reads the mapping of a HarfBuzz face. */
    CharacterMap(long hbFace) {
        java.util.Arrays.fill(pages, NONE);
        long map = hb_map_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_face_collect_nominal_glyph_mapping(hbFace, map, 0);
            IntBuffer index = stack.ints(-1);
            IntBuffer codePoint = stack.mallocInt(1);
            IntBuffer glyph = stack.mallocInt(1);
            while (hb_map_next(map, index, codePoint, glyph)) {
                put(codePoint.get(0), glyph.get(0));
            }
        } finally {
            hb_map_destroy(map);
        }
    }

    private void put(int codePoint, int glyph) {
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            return;
        }
        int page = codePoint / PAGE;
        if (pages[page] == NONE) {
            pages[page] = new char[PAGE];
        }
        pages[page][codePoint % PAGE] = (char) glyph;
    }

    /** The glyph, or 0. */
    int glyph(int codePoint) {
        return pages[codePoint / PAGE][codePoint % PAGE];
    }
}
