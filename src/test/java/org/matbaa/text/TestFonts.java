package org.matbaa.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** The bundled fonts, loaded once, and short ways to make paragraphs of them. */
final class TestFonts {
    static final FontLibrary LIBRARY = load();
    static final TextEngine ENGINE = new TextEngine(LIBRARY);

    private TestFonts() {
    }

    private static FontLibrary load() {
        try {
            return FontLibrary.load(Path.of("fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FontSelection named(String... families) {
        return LIBRARY.select(List.of(families), 400, false);
    }

    static FontFace face(String family) {
        return named(family).primary();
    }

    /** 10 pt, so that widths in points are hundredths of font units for most faces. */
    static TextStyle style(String language, String... families) {
        return new TextStyle(named(families), 10, language);
    }

    static ParagraphText text(String text, TextStyle style, int baseLevel) {
        List<StyledRange> ranges = text.isEmpty() ? List.of() : List.of(new StyledRange(0, text.length(), style));
        return new ParagraphText(text, ranges, (byte) baseLevel, new BitSet());
    }

    static Paragraph paragraph(String text, TextStyle style, int baseLevel) {
        return ENGINE.prepare(text(text, style, baseLevel));
    }

    static ShapedLine line(String text, TextStyle style, int baseLevel) {
        return paragraph(text, style, baseLevel).line(0, text.length());
    }

    /** One readable line, as {@code hb-shape} writes: {@code gid=cluster@x,y+advance|...}. */
    static String show(ShapedLine line) {
        StringBuilder out = new StringBuilder();
        for (GlyphRun run : line.visualRuns()) {
            out.append(out.isEmpty() ? "" : " ").append(run.face()).append('[').append(show(run)).append(']');
        }
        return out.toString();
    }

    static String show(GlyphRun run) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            out.append(i == 0 ? "" : "|").append(run.glyphs()[i]).append('=').append(run.clusters()[i]);
            if (run.xOffsets()[i] != 0 || run.yOffsets()[i] != 0) {
                out.append('@').append((int) run.xOffsets()[i]).append(',').append((int) run.yOffsets()[i]);
            }
            out.append('+').append((int) run.advances()[i]);
        }
        return out.toString();
    }
}
