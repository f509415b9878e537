package org.matbaa.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a tatweel may be put into a shaped line.
 *
 * @param run     index of the run among the line's visual runs
 * @param glyph   index in the run before which the tatweel's glyphs go
 * @param cluster the cluster that the tatweel follows
 * @param rank    see {@link ArabicLetters#rank}
 * @param index   UTF-16 index of the letter after the tatweel
 */
record TatweelPlace(int run, int glyph, int cluster, int rank, int index) {
    /** Best first; of equals the one nearer to the line's end. */
    static final Comparator<TatweelPlace> BEST_FIRST =
            Comparator.comparingInt(TatweelPlace::rank).thenComparing(TatweelPlace::index, Comparator.reverseOrder());

    private static final int LEAST_LETTERS = 3;
    private static final String GOD = "لله";

    /** The best place of every word that has one. */
    static List<TatweelPlace> find(ShapedLine line, ParagraphText text) {
        List<TatweelPlace> best = new ArrayList<>();
        for (int i = 0; i < line.visualRuns().size(); i++) {
            GlyphRun run = line.visualRuns().get(i);
            if (run.isRightToLeft() && !run.isObject() && run.face().tatweel().exists()) {
                findInRun(run, i, text.text(), best);
            }
        }
        best.sort(BEST_FIRST);
        return best;
    }

    private static void findInRun(GlyphRun run, int runIndex, String text, List<TatweelPlace> best) {
        Word word = null;
        TatweelPlace found = null;
        for (int glyph = run.length() - 1; glyph >= 0; glyph--) {
            int index = run.clusters()[glyph];
            if (!isPlace(run, glyph, text)) {
                continue;
            }
            if (word == null || index >= word.end()) {
                addIfFound(found, best);
                found = null;
                word = Word.around(text, index);
            }
            int first = previousLetter(text, index);
            int rank = first < run.start() || !word.mayGrow() ? ArabicLetters.NEVER
                    : ArabicLetters.rank(text.charAt(first), text.charAt(index), word.lastLetter() == index);
            if (rank != ArabicLetters.NEVER && isOnBaseline(run, glyph) && (found == null || rank <= found.rank())) {
                found = new TatweelPlace(runIndex, glyph + 1, run.clusters()[glyph + 1], rank, index);
            }
        }
        addIfFound(found, best);
    }

    private static void addIfFound(TatweelPlace found, List<TatweelPlace> best) {
        if (found != null) {
            best.add(found);
        }
    }

    /** The first glyph of a letter's cluster that HarfBuzz calls safe, with glyphs to its right. */
    private static boolean isPlace(GlyphRun run, int glyph, String text) {
        return (run.flags()[glyph] & GlyphFlags.SAFE_TO_INSERT_TATWEEL) != 0
                && glyph + 1 < run.length() && run.clusters()[glyph + 1] != run.clusters()[glyph]
                && ArabicLetters.isLetter(text.charAt(run.clusters()[glyph]));
    }

    /** In a sloping style letters are joined above the baseline, where a straight tatweel does not fit. */
    private static boolean isOnBaseline(GlyphRun run, int glyph) {
        int right = glyph + 1;
        while (right < run.length() - 1 && run.advances()[right] == 0) {
            right++;
        }
        return run.yOffsets()[glyph] == 0 && run.yOffsets()[right] == 0;
    }

    private static int previousLetter(String text, int index) {
        int i = index - 1;
        while (i >= 0 && CharacterClass.extendsCluster(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** A word's bounds, its last letter, and whether it may grow at all. */
    private record Word(int end, int lastLetter, boolean mayGrow) {
        static Word around(String text, int index) {
            int start = index;
            while (start > 0 && isPart(text.charAt(start - 1))) {
                start--;
            }
            StringBuilder letters = new StringBuilder();
            int last = index;
            int end = start;
            for (; end < text.length() && isPart(text.charAt(end)); end++) {
                if (ArabicLetters.isLetter(text.charAt(end))) {
                    letters.append(text.charAt(end));
                    last = end;
                }
            }
            boolean god = letters.length() >= GOD.length()
                    && letters.substring(letters.length() - GOD.length()).equals(GOD);
            return new Word(end, last, letters.length() >= LEAST_LETTERS && !god);
        }

        private static boolean isPart(char character) {
            return ArabicLetters.isLetter(character) || CharacterClass.extendsCluster(character);
        }
    }
}
