package org.matbaa.layout;

import org.w3c.dom.Text;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

/**
 * White space where Flying Saucer does otherwise than CSS Text 3, 4.1.1: preserved tabs are tabs again, and a collapsible space
 * has no width after another, whatever elements they are in, but has after a preserved one.
 */
final class InlineSpaces {
    /** What the text before ends with. */
    private enum End { OTHER, COLLAPSIBLE, PRESERVED }

    private InlineSpaces() {
    }

    /** Sees to the texts of a block. */
    static void settle(BlockBox block) {
        End before = End.OTHER;
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox inline) {
                keepTabs(inline);
                collapse(inline, before);
                before = inline.isDynamicFunction() ? End.OTHER : end(inline, before);
            } else if (!(content instanceof BlockBox out) || !out.getStyle().isNonFlowContent()) {
                before = End.OTHER;
            }
        }
    }

    /** Whether white space at the start of a text has no width after a space before it. */
    static boolean isCollapsedAtStart(InlineBox inline) {
        return !isPreserved(inline) && !inline.getText().startsWith(" ") && beginsWithSpace(inline.getTextNode());
    }

    private static End end(InlineBox inline, End before) {
        String text = inline.getText();
        if (text.isEmpty()) {
            return before;
        }
        return !text.endsWith(" ") ? End.OTHER : isPreserved(inline) ? End.PRESERVED : End.COLLAPSIBLE;
    }

    private static void collapse(InlineBox inline, End before) {
        String text = inline.getText();
        if (isPreserved(inline)) {
            return;
        }
        if (before == End.COLLAPSIBLE && text.startsWith(" ")) {
            inline.setText(text.substring(1));
        } else if (before == End.PRESERVED && isCollapsedAtStart(inline)) {
            // Flying Saucer takes the space before it for a collapsible one.
            inline.setText(" " + text);
        }
    }

    private static boolean beginsWithSpace(Text source) {
        return source != null && !source.getData().isEmpty() && " \t\n".indexOf(source.getData().charAt(0)) >= 0;
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
        return WhiteSpace.of(inline) == WhiteSpace.KEPT;
    }
}
