package org.matbaa.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the glyphs of two pages.
 *
 * @param xPt how far the origins of like glyphs may lie apart across the page
 * @param yPt the same down the page
 */
record GlyphComparison(float xPt, float yPt) {
    private static final int SHOWN = 4;

    /**
     * What is different, in a sentence, or null when each glyph has its like at its place.
     *
     * @param browser may have blank glyphs, which are passed over
     */
    String difference(List<SeenGlyph> ours, List<SeenGlyph> browser) {
        List<SeenGlyph> unmatched = new ArrayList<>(browser);
        unmatched.removeIf(glyph -> Faces.blank(glyph.font()).contains(glyph.id()));
        int count = unmatched.size();
        List<SeenGlyph> without = new ArrayList<>();
        for (SeenGlyph glyph : ours) {
            int like = likeOf(glyph, unmatched);
            if (like < 0) {
                without.add(glyph);
            } else {
                unmatched.remove(like);
            }
        }
        return without.isEmpty() && unmatched.isEmpty() ? null
                : without.size() + " of our " + ours.size() + " glyphs have no like: " + shown(without) + "; "
                        + unmatched.size() + " of the browser's " + count + ": " + shown(unmatched);
    }

    private int likeOf(SeenGlyph wanted, List<SeenGlyph> glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            SeenGlyph glyph = glyphs.get(i);
            if (glyph.name().equals(wanted.name()) && Math.abs(glyph.xPt() - wanted.xPt()) <= xPt
                    && Math.abs(glyph.yPt() - wanted.yPt()) <= yPt) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> shown(List<SeenGlyph> glyphs) {
        return glyphs.stream().sorted(Comparator.comparing(SeenGlyph::yPt).thenComparing(SeenGlyph::xPt)).limit(SHOWN)
                .map(glyph -> "%s at %.2f,%.2f".formatted(glyph.name(), glyph.xPt(), glyph.yPt())).toList();
    }
}
