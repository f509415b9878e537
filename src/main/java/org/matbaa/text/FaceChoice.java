package org.matbaa.text;

import com.ibm.icu.text.Normalizer2;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The face of every character: for each cluster (a base with its marks, joiners and selectors) the
 * first face of its style that has all of it (CSS Fonts 4, 5.3). Invisible characters never ask for
 * another face.
 */
final class FaceChoice {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private final ParagraphText source;
    private final ShapingText text;
    private final FontFace[] faces;
    private final Set<Integer> missing = new LinkedHashSet<>();

    private FaceChoice(ParagraphText source, ShapingText text) {
        this.source = source;
        this.text = text;
        faces = new FontFace[text.length()];
    }

    static FaceChoice of(ParagraphText source, ShapingText text) {
        FaceChoice choice = new FaceChoice(source, text);
        for (StyledRange range : source.ranges()) {
            choice.fill(range);
        }
        return choice;
    }

    /** The face at a UTF-16 index. */
    FontFace at(int index) {
        return faces[index];
    }

    /** Code points that no face has, each once, in order of appearance; the array is the caller's. */
    int[] missing() {
        return missing.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fill(StyledRange range) {
        List<FontFace> selection = range.style().fonts().faces();
        FontFace last = null;
        int leading = range.start();
        for (int start = range.start(); start < range.end(); ) {
            int end = clusterEnd(start, range.end());
            if (isInvisible(start, end)) {
                Arrays.fill(faces, start, end, last);
            } else {
                choose(selection, start, end);
                if (last == null) {
                    Arrays.fill(faces, leading, start, faces[start]);
                }
                last = faces[end - 1];
            }
            start = end;
        }
        if (last == null) {
            Arrays.fill(faces, leading, range.end(), selection.getFirst());
        }
    }

    private int clusterEnd(int start, int limit) {
        int end = Math.min(limit, start + Character.charCount(text.codePointAt(start)));
        while (end < limit) {
            int next = text.codePointAt(end);
            if (!CharacterClass.extendsCluster(next) || text.charAt(start) == CharacterClass.OBJECT) {
                return end;
            }
            end = Math.min(limit, end + Character.charCount(next));
        }
        return end;
    }

    private boolean isInvisible(int start, int end) {
        for (int i = start; i < end; i++) {
            int codePoint = text.codePointAt(i);
            if (!text.isSynthetic(i) && codePoint != CharacterClass.OBJECT
                    && !CharacterClass.isIgnorable(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return true;
    }

    private void choose(List<FontFace> selection, int start, int end) {
        String cluster = text.substring(start, end);
        FontFace face = firstWith(selection, cluster);
        if (face == null && Character.codePointCount(cluster, 0, cluster.length()) > 1) {
            chooseApart(selection, start, end);
            return;
        }
        if (face == null) {
            missing.add(source.text().codePointAt(start));
            face = selection.getFirst();
        } else if (source.text().charAt(start) != text.charAt(start) && text.charAt(start) == '\uFFFD') {
            missing.add((int) source.text().charAt(start));
        }
        Arrays.fill(faces, start, end, face);
    }

    /** No face has the whole cluster: each character by itself, marks in the base's face if it can. */
    private void chooseApart(List<FontFace> selection, int start, int end) {
        FontFace base = null;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            int next = Math.min(end, i + Character.charCount(codePoint));
            FontFace face = base;
            if (base == null || !CharacterClass.isIgnorable(codePoint) && base.glyphFor(codePoint) == 0) {
                face = firstWith(selection, text.substring(i, next));
            }
            if (face == null) {
                missing.add(source.text().codePointAt(i));
                face = base == null ? selection.getFirst() : base;
            }
            base = base == null ? face : base;
            Arrays.fill(faces, i, next, face);
            i = next;
        }
    }

    private static FontFace firstWith(List<FontFace> selection, String cluster) {
        FontFace first = selection.getFirst();
        if (has(first, cluster)) {
            return first;
        }
        // HarfBuzz composes and decomposes by what the font has, so either spelling will do.
        String composed = NFC.normalize(cluster);
        String decomposed = NFD.normalize(cluster);
        for (FontFace face : selection) {
            if (has(face, cluster) || has(face, composed) || has(face, decomposed)) {
                return face;
            }
        }
        return null;
    }

    private static boolean has(FontFace face, String cluster) {
        for (int i = 0; i < cluster.length(); ) {
            int codePoint = cluster.codePointAt(i);
            if (face.glyphFor(codePoint) == 0 && !CharacterClass.isIgnorable(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }
}
