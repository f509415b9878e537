package org.matbaa.text;

import org.lwjgl.system.MemoryUtil;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_DUPLICATE;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_set_scale;

/**
 * One TrueType font file. Immutable and thread-safe; two faces are equal only when they are the same
 * object. Lengths are font units unless a name says otherwise; see {@link #unitsPerEm()}.
 *
 * <p>The face holds a HarfBuzz font that is immutable, hence may be used by several threads at once;
 * its memory is freed when the face is no longer reachable.
 */
public final class FontFace {
    private static final Cleaner CLEANER = Cleaner.create();

    private final SfntTables tables;
    private final FontNames names;
    private final FontMetrics metrics;
    private final CharacterMap characters;
    private final HorizontalAdvances advances;
    private final long hbFont;
    private final SpaceRole space;
    /** Shaped when first asked for; every thread would find the same. */
    private volatile TatweelGlyph tatweel;

    private FontFace(SfntTables tables, byte[] file) {
        this.tables = tables;
        names = FontNames.of(tables);
        metrics = FontMetrics.of(tables);
        advances = HorizontalAdvances.of(tables);
        long hbFace = createFace(file);
        characters = new CharacterMap(hbFace);
        space = SpaceRole.of(hbFace, this);
        hbFont = hb_font_create(hbFace);
        hb_face_destroy(hbFace);
        hb_font_set_scale(hbFont, metrics.unitsPerEm(), metrics.unitsPerEm());
        hb_font_make_immutable(hbFont);
        long font = hbFont;
        CLEANER.register(this, () -> hb_font_destroy(font));
    }

    /**
     * Reads a font file.
     *
     * @param ttf a TrueType file with {@code glyf} outlines
     * @return the face; it keeps a copy of the file, the file may change afterwards
     * @throws IOException when the file cannot be read, is cut short, or has no {@code glyf} outlines;
     *                     the message is one sentence for a user
     */
    public static FontFace load(Path ttf) throws IOException {
        byte[] file = Files.readAllBytes(ttf);
        return new FontFace(SfntTables.read(file, ttf.getFileName().toString()), file);
    }

    private static long createFace(byte[] file) {
        ByteBuffer copy = MemoryUtil.memAlloc(file.length).put(file).flip();
        try {
            long blob = hb_blob_create(copy, HB_MEMORY_MODE_DUPLICATE, 0, null);
            long face = hb_face_create(blob, 0);
            hb_blob_destroy(blob);
            hb_face_make_immutable(face);
            return face;
        } finally {
            MemoryUtil.memFree(copy);
        }
    }

    /** Family name as CSS names it, e.g. {@code Noto Naskh Arabic}. */
    public String family() {
        return names.family();
    }

    /** CSS weight, 1 to 1000; 400 is regular, 700 bold. */
    public int weight() {
        return metrics.weight();
    }

    /** Whether the face is italic or slanted. */
    public boolean italic() {
        return metrics.italic();
    }

    /** PostScript name, unique among the installed faces; for messages and for the PDF. */
    public String postScriptName() {
        return names.postScript();
    }

    /** Font units per em, 16 to 16384. */
    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /** Height above the baseline that the font asks of a line. */
    public int ascent() {
        return metrics.ascent();
    }

    /** Depth below the baseline that the font asks of a line; positive. */
    public int descent() {
        return metrics.descent();
    }

    /** Extra leading that the font asks of a line, 0 or more. */
    public int lineGap() {
        return metrics.lineGap();
    }

    /** Height of capitals; an estimate where the font states none. */
    public int capHeight() {
        return metrics.capHeight();
    }

    /** Height of small letters; an estimate where the font states none. */
    public int xHeight() {
        return metrics.xHeight();
    }

    /** Top of the underline against the baseline; negative is below. */
    public int underlinePosition() {
        return metrics.underlinePosition();
    }

    /** Thickness of the underline, more than 0. */
    public int underlineThickness() {
        return metrics.underlineThickness();
    }

    /** Top of the strike-out line against the baseline. */
    public int strikeoutPosition() {
        return metrics.strikeoutPosition();
    }

    /** Thickness of the strike-out line, more than 0. */
    public int strikeoutThickness() {
        return metrics.strikeoutThickness();
    }

    /** Box around all glyphs: xMin, yMin, xMax, yMax. The array is the caller's. */
    public int[] boundingBox() {
        return new int[] {metrics.xMin(), metrics.yMin(), metrics.xMax(), metrics.yMax()};
    }

    /** Slant, degrees counter-clockwise from the vertical; 0 is upright, negative leans right. */
    public float italicAngle() {
        return metrics.italicAngle();
    }

    /** Number of glyphs; ids are 0 to this, exclusive. */
    public int glyphCount() {
        return advances.glyphCount();
    }

    /** Horizontal advance of a glyph; 0 for an id that the face does not have. */
    public int advance(int glyph) {
        return advances.of(glyph);
    }

    /** The glyph that the character map gives for a code point, or 0. */
    public int glyphFor(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** A read-only big-endian view of a table, or null when the font has none. */
    public ByteBuffer table(String tag) {
        return tables.table(tag);
    }

    /** HarfBuzz's immutable font, scaled to font units; owned by this face. */
    long hbFont() {
        return hbFont;
    }

    /** What U+0020 does in this face's layout rules. */
    SpaceRole space() {
        return space;
    }

    /** What this face draws for a tatweel. */
    TatweelGlyph tatweel() {
        TatweelGlyph known = tatweel;
        if (known == null) {
            known = TatweelGlyph.of(this);
            tatweel = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return postScriptName();
    }
}
