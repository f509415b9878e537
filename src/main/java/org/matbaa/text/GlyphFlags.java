package org.matbaa.text;

/** Bits of {@link GlyphRun#flags()}, with HarfBuzz's meanings ({@code hb_glyph_flags_t}). */
public final class GlyphFlags {
    /** Breaking the line before this glyph's cluster changes its shape. */
    public static final byte UNSAFE_TO_BREAK = 1;
    /** A tatweel may be inserted before this glyph's cluster without changing any shape. */
    public static final byte SAFE_TO_INSERT_TATWEEL = 4;

    /** A tatweel that justification put in: it is drawn and stands for no text. Ours, not HarfBuzz's. */
    public static final byte INSERTED_TATWEEL = 8;

    private GlyphFlags() {
    }
}
