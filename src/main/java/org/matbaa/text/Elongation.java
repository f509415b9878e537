package org.matbaa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts tatweel into a line, so that no line has gaping spaces and none looks stretched: few places,
 * the best first, each no longer than a letter. Pure.
 */
final class Elongation {
    /** What a space may grow before letters are drawn out, em. */
    private static final float FREE_SPACE_EM = 0.12f;
    /** The longest tatweel, em. */
    private static final float LONGEST_EM = 0.6f;
    /** At most one word in so many is drawn out. */
    private static final int WORDS_A_PLACE = 2;

    private final ShapedLine line;
    private final List<TatweelPlace> places;

    private Elongation(ShapedLine line, List<TatweelPlace> places) {
        this.line = line;
        this.places = places;
    }

    /**
     * Draws letters out.
     *
     * @param slackPt what the line lacks; never overdrawn
     * @param spaces  how many spaces share what is left
     * @return a line wider by at most {@code slackPt}
     */
    static ShapedLine elongate(ShapedLine line, ParagraphText text, float slackPt, int spaces) {
        List<TatweelPlace> best = TatweelPlace.find(line, text);
        if (best.isEmpty()) {
            return line;
        }
        int most = Math.max(1, (spaces + 1) / WORDS_A_PLACE);
        Elongation elongation = new Elongation(line, best.subList(0, Math.min(most, best.size())));
        float emPt = elongation.run(best.getFirst()).sizePt();
        return elongation.fill(slackPt - spaces * FREE_SPACE_EM * emPt);
    }

    private GlyphRun run(TatweelPlace place) {
        return line.visualRuns().get(place.run());
    }

    private ShapedLine fill(float targetPt) {
        int count = (int) Math.min(places.size(), Math.ceil(targetPt / longestPt(places.getFirst())));
        while (count > 0 && targetPt / count < naturalPt(places.getFirst())) {
            count--;
        }
        float[] lengthsPt = new float[places.size()];
        for (int i = 0; i < count; i++) {
            float lengthPt = Math.min(targetPt / count, longestPt(places.get(i)));
            lengthsPt[i] = lengthPt < naturalPt(places.get(i)) ? 0 : lengthPt;
        }
        return insert(lengthsPt);
    }

    private float longestPt(TatweelPlace place) {
        return Math.max(LONGEST_EM * run(place).sizePt(), naturalPt(place));
    }

    private float naturalPt(TatweelPlace place) {
        FontFace face = run(place).face();
        return face.tatweel().advance() * run(place).sizePt() / face.unitsPerEm();
    }

    private ShapedLine insert(float[] lengthsPt) {
        List<GlyphRun> runs = new ArrayList<>(line.visualRuns());
        Integer[] fromTheRight = new Integer[lengthsPt.length];
        Arrays.setAll(fromTheRight, i -> i);
        Arrays.sort(fromTheRight, (a, b) -> Integer.compare(places.get(b).glyph(), places.get(a).glyph()));
        for (int i : fromTheRight) {
            if (lengthsPt[i] > 0) {
                TatweelPlace place = places.get(i);
                runs.set(place.run(), insert(runs.get(place.run()), place, lengthsPt[i]));
            }
        }
        return new ShapedLine(line.start(), line.end(), runs);
    }

    /** As many tatweels as the length needs; they overlap a little where it is no multiple of one. */
    private static GlyphRun insert(GlyphRun run, TatweelPlace place, float lengthPt) {
        TatweelGlyph tatweel = run.face().tatweel();
        float length = lengthPt * run.face().unitsPerEm() / run.sizePt();
        int count = (int) Math.ceil(length / tatweel.advance() - 1e-4);
        Glyphs old = new Glyphs(run.glyphs(), run.clusters(), run.advances(), run.xOffsets(), run.yOffsets(),
                run.flags());
        Glyphs grown = Glyphs.ofLength(run.length() + count);
        int at = place.glyph();
        old.slice(0, at).copyTo(grown, 0, 0);
        old.slice(at, run.length()).copyTo(grown, at + count, 0);
        Arrays.fill(grown.ids(), at, at + count, tatweel.id());
        Arrays.fill(grown.clusters(), at, at + count, place.cluster());
        Arrays.fill(grown.advances(), at, at + count, length / count);
        Arrays.fill(grown.flags(), at, at + count, GlyphFlags.INSERTED_TATWEEL);
        return new GlyphRun(run.face(), run.sizePt(), run.start(), run.end(), run.level(), grown.ids(),
                grown.clusters(), grown.advances(), grown.xOffsets(), grown.yOffsets(), grown.flags());
    }
}
