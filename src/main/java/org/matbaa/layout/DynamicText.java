package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** What a line with page numbers says at present: Flying Saucer works it out anew whenever it paints the line. */
final class DynamicText {
    private final StringBuilder text = new StringBuilder();

    private DynamicText() {
    }

    static String of(LineBox line) {
        DynamicText result = new DynamicText();
        for (Box child : line.getChildren()) {
            if (child instanceof InlineLayoutBox inline) {
                result.add(inline);
            }
        }
        return result.text.toString();
    }

    private void add(InlineLayoutBox box) {
        for (InlineChild child : box.getInlineChildren()) {
            if (child instanceof InlineText part) {
                text.append(part.getSubstring());
            } else if (child instanceof InlineLayoutBox inline) {
                add(inline);
            }
        }
    }
}
