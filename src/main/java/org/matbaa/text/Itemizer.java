package org.matbaa.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into {@link TextItem}s, in logical order. Pure. */
final class Itemizer {
    private final ShapingText text;
    private final BidiParagraph bidi;
    private final int[] scripts;
    private final FaceChoice faces;

    Itemizer(ShapingText text, BidiParagraph bidi, int[] scripts, FaceChoice faces) {
        this.text = text;
        this.bidi = bidi;
        this.scripts = scripts;
        this.faces = faces;
    }

    List<TextItem> itemize(List<StyledRange> ranges) {
        List<TextItem> items = new ArrayList<>();
        for (StyledRange range : ranges) {
            int start = range.start();
            while (start < range.end()) {
                int end = itemEnd(start, range.end());
                if (!text.isSynthetic(start)) {
                    items.add(new TextItem(start, end, bidi.levelAt(start), scripts[start],
                            range.style(), faces.at(start)));
                }
                start = end;
            }
        }
        return List.copyOf(items);
    }

    private int itemEnd(int start, int limit) {
        int end = start + 1;
        while (end < limit && continues(start, end)) {
            end++;
        }
        return end;
    }

    private boolean continues(int start, int i) {
        return bidi.levelAt(i) == bidi.levelAt(start) && scripts[i] == scripts[start]
                && faces.at(i) == faces.at(start) && text.isSynthetic(i) == text.isSynthetic(start)
                && text.charAt(start) != CharacterClass.OBJECT && text.charAt(i) != CharacterClass.OBJECT;
    }
}
