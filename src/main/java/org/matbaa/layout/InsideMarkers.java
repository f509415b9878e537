package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayList;
import java.util.List;

/** Writes markers with {@code list-style-position: inside} into their items' text, before lines are broken. */
final class InsideMarkers {
    private InsideMarkers() {
    }

    /** Marks every item below a box whose children have been built. */
    static void insert(BlockBox box) {
        if (ListItem.isItem(box) && ListItem.isMarkedInside(box)) {
            insertInto(box);
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox block) {
                insert(block);
            }
        }
    }

    private static void insertInto(BlockBox item) {
        String marker = ListItem.marker(item);
        if (marker.isEmpty()) {
            return;
        }
        InlineBox text = new InlineBox(marker + " ", null, null, null, null, null,
                item.getStyle().createAnonymousStyle(IdentValue.INLINE));
        text.setStartsHere(true);
        text.setEndsHere(true);
        List<Styleable> content = new ArrayList<>(item.getInlineContent());
        content.addFirst(text);
        item.setInlineContent(content);
    }
}
