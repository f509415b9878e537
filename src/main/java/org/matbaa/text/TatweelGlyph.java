package org.matbaa.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_script_from_string;

/**
 * What a face draws for one U+0640. It is shaped, not looked up: some fonts have an empty glyph in the
 * character map and put bars of several lengths in its place.
 *
 * @param id      glyph, or 0 when the face has none that can be joined
 * @param advance font units
 */
record TatweelGlyph(int id, float advance) {
    static final char TATWEEL = 'ـ';
    private static final TatweelGlyph NONE = new TatweelGlyph(0, 0);

    static TatweelGlyph of(FontFace face) {
        if (face.glyphFor(TATWEEL) == 0) {
            return NONE;
        }
        ShapingBuffer buffer = new ShapingBuffer();
        buffer.load(String.valueOf(TATWEEL), 0, 1);
        buffer.shape(new ShapingBuffer.Setting(face, true, hb_script_from_string("Arab"),
                hb_language_from_string("und"), false, false), 0);
        Glyphs glyphs = buffer.glyphs(0);
        boolean plain = glyphs.length() == 1 && glyphs.advances()[0] > 0
                && glyphs.xOffsets()[0] == 0 && glyphs.yOffsets()[0] == 0;
        return plain ? new TatweelGlyph(glyphs.ids()[0], glyphs.advances()[0]) : NONE;
    }

    /** Whether letters can be drawn out with it. */
    boolean exists() {
        return id != 0;
    }
}
