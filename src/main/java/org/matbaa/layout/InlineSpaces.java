package org.matbaa.layout;

import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

/**
 * White space where Flying Saucer has done with it what CSS Text 3, 4.1.1 does not: preserved tabs are tabs again.
 */
final class InlineSpaces {
    /** Sees to every text below a box whose children have been built. */
    void settle(BlockBox box) {
        LayoutStoppedException.checkInterrupt();
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : box.getInlineContent()) {
                if (content instanceof InlineBox inline) {
                    keepTabs(inline);
                } else if (content instanceof BlockBox block) {
                    settle(block);
                }
            }
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox block) {
                settle(block);
            }
        }
    }

    /** Flying Saucer writes spaces for the tabs of a text; the document has them still. */
    private static void keepTabs(InlineBox inline) {
        Text source = inline.getTextNode();
        if (source == null && inline.getText().indexOf(TabStops.KEPT) >= 0) {
            inline.setText(isPreserved(inline) ? inline.getText().replace(TabStops.KEPT, TabStops.TAB)
                    : inline.getText().replace(TabStops.KEPT, ' ').replaceAll(" +", " "));
        } else if (source != null && !inline.getText().isEmpty() && TabStops.areIn(source.getData()) && isPreserved(inline)) {
            inline.setText(source.getData());
            inline.applyTextTransform();
            inline.setText(inline.getText());
        }
    }

    private static boolean isPreserved(InlineBox inline) {
        IdentValue whiteSpace = inline.getStyle().getWhitespace();
        return whiteSpace == IdentValue.PRE || whiteSpace == IdentValue.PRE_WRAP;
    }
}
