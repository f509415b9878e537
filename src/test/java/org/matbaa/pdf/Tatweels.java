package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.matbaa.text.GlyphFlags;
import org.matbaa.text.GlyphRun;
import org.matbaa.text.ShapedLine;

/** Stretches lines as a justification by tatweel does: two after each letter that joins the next. */
final class Tatweels {
    private static final int TATWEEL = 0x640;
    private static final String JOINING = "بتثجحخسشصضطظعغفقكلمنهي";
    private static final int COUNT = 2;

    private Tatweels() {
    }

    static ShapedLine insert(ShapedLine line, String text) {
        List<GlyphRun> runs = line.visualRuns().stream()
                .map(run -> run.isRightToLeft() ? insert(run, text) : run).toList();
        return new ShapedLine(line.start(), line.end(), runs);
    }

    /** How many were inserted. */
    static int count(ShapedLine line) {
        int count = 0;
        for (GlyphRun run : line.visualRuns()) {
            for (byte flags : run.flags()) {
                count += (flags & GlyphFlags.INSERTED_TATWEEL) != 0 ? 1 : 0;
            }
        }
        return count;
    }

    /** Glyphs are visual: the tatweels of a letter stand before it and its marks in the arrays. */
    private static GlyphRun insert(GlyphRun run, String text) {
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            if (joinsNext(run, i, text)) {
                from.addAll(Collections.nCopies(COUNT, ~i));
            }
            from.add(i);
        }
        int[] source = from.stream().mapToInt(i -> i < 0 ? ~i : i).toArray();
        int size = source.length;
        int[] glyphs = Arrays.stream(source).map(i -> run.glyphs()[i]).toArray();
        int[] clusters = from.stream().mapToInt(i -> run.clusters()[i < 0 ? base(run, ~i, text) : i]).toArray();
        float[] advances = new float[size];
        float[] xOffsets = new float[size];
        float[] yOffsets = new float[size];
        byte[] flags = new byte[size];
        int tatweel = run.face().glyphFor(TATWEEL);
        for (int i = 0; i < size; i++) {
            boolean inserted = from.get(i) < 0;
            glyphs[i] = inserted ? tatweel : glyphs[i];
            advances[i] = inserted ? run.face().advance(tatweel) : run.advances()[source[i]];
            xOffsets[i] = inserted ? 0 : run.xOffsets()[source[i]];
            yOffsets[i] = inserted ? 0 : run.yOffsets()[source[i]];
            flags[i] = inserted ? GlyphFlags.INSERTED_TATWEEL : run.flags()[source[i]];
        }
        return new GlyphRun(run.face(), run.sizePt(), run.start(), run.end(), run.level(),
                glyphs, clusters, advances, xOffsets, yOffsets, flags);
    }

    /** Whether glyph {@code i} is the last of a joining letter and its marks, and a letter follows. */
    private static boolean joinsNext(GlyphRun run, int i, String text) {
        int letter = run.clusters()[base(run, i, text)];
        int next = letter + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        boolean last = i == 0 || run.clusters()[i - 1] >= next;
        return last && JOINING.indexOf(text.charAt(letter)) >= 0
                && next < text.length() && Character.isLetter(text.charAt(next));
    }

    /** Index of the glyph of the letter that glyph {@code i} is, or is a mark of. */
    private static int base(GlyphRun run, int i, String text) {
        int base = i;
        while (base + 1 < run.length() && isMark(text.charAt(run.clusters()[base]))) {
            base++;
        }
        return base;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
