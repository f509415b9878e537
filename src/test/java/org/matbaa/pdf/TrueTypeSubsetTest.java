package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.pdf.SubsetGlyph.Blank;
import org.matbaa.pdf.SubsetGlyph.Composite;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.pdf.SubsetGlyph.Source;
import org.matbaa.text.FontFace;

/** Outlines of a subset, read by another program, against those of the font that it is of. */
class TrueTypeSubsetTest {
    private static final String AMIRI = "fonts/amiri/Amiri-Regular.ttf";
    private static final String NASTALIQ = "fonts/noto-nastaliq-urdu/NotoNastaliqUrdu-Regular.ttf";
    private static final String SERIF = "fonts/noto-serif/NotoSerif-Regular.ttf";

    @ParameterizedTest
    @ValueSource(strings = {AMIRI, NASTALIQ, SERIF})
    void everyGlyphKeepsOutlineAndAdvance(String file) throws IOException {
        FontFace face = FontFace.load(Path.of(file));
        SubsetGlyphs glyphs = new SubsetGlyphs(face);
        for (int glyph = face.glyphCount() - 1; glyph >= 0; glyph -= 3) {
            glyphs.id(new Source(glyph));
        }
        try (TrueTypeFont subset = subset(glyphs); TrueTypeFont whole = whole(file)) {
            for (int glyph = face.glyphCount() - 1; glyph >= 0; glyph -= 3) {
                int id = glyphs.id(new Source(glyph));
                assertEquals(segments(path(whole, glyph)), segments(path(subset, id)), "glyph " + glyph);
                assertEquals(whole.getAdvanceWidth(glyph), subset.getAdvanceWidth(id), "glyph " + glyph);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {AMIRI, NASTALIQ, SERIF})
    void compositeIsItsPartsMoved(String file) throws IOException {
        FontFace face = FontFace.load(Path.of(file));
        SubsetGlyphs glyphs = new SubsetGlyphs(face);
        List<Part> parts = List.of(new Part(40, 0, 0), new Part(60, -300, 450), new Part(80, 700, -20));
        int id = glyphs.id(new Composite(parts, 777));
        int blank = glyphs.id(new Blank(55));
        try (TrueTypeFont subset = subset(glyphs); TrueTypeFont whole = whole(file)) {
            Area expected = new Area();
            for (Part part : parts) {
                expected.add(new Area(path(whole, part.glyph())
                        .createTransformedShape(AffineTransform.getTranslateInstance(part.x(), part.y()))));
            }
            assertTrue(expected.equals(new Area(path(subset, id))));
            assertEquals(777, subset.getAdvanceWidth(id));
            assertEquals(55, subset.getAdvanceWidth(blank));
            assertTrue(new Area(path(subset, blank)).isEmpty());
        }
    }

    /** A reader of outlines' boxes finds a line in what has a width and height and reaches the baseline. */
    @ParameterizedTest
    @ValueSource(strings = {AMIRI, NASTALIQ, SERIF})
    void whatIsShownHasABoxOnTheBaselineAndNoMoreInk(String file) throws IOException {
        FontFace face = FontFace.load(Path.of(file));
        SubsetGlyphs glyphs = new SubsetGlyphs(face);
        int[] characters = "\u0020\u201c\u2013.(".codePoints().toArray();
        int[] ids = IntStream.of(characters).map(c -> glyphs.id(glyphs.shown(new Source(face.glyphFor(c))))).toArray();
        try (TrueTypeFont subset = subset(glyphs); TrueTypeFont whole = whole(file)) {
            for (int i = 0; i < ids.length; i++) {
                Rectangle2D box = path(subset, ids[i]).getBounds2D();
                assertTrue(!box.isEmpty() && box.getMinY() <= 0 && box.getMaxY() > 0, characters[i] + " in " + box);
                assertTrue(new Area(path(whole, face.glyphFor(characters[i]))).equals(new Area(path(subset, ids[i]))));
                assertEquals(whole.getAdvanceWidth(face.glyphFor(characters[i])), subset.getAdvanceWidth(ids[i]));
            }
        }
    }

    private static TrueTypeFont subset(SubsetGlyphs glyphs) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(new TrueTypeSubset(glyphs).write()));
    }

    private static TrueTypeFont whole(String file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBufferedFile(file));
    }

    private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private static String segments(GeneralPath path) {
        StringBuilder segments = new StringBuilder();
        double[] c = new double[6];
        for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
            segments.append(i.currentSegment(c)).append(java.util.Arrays.toString(c)).append('\n');
        }
        return segments.toString();
    }
}
