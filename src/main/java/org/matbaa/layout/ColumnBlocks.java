package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.util.List;

/** Finds the blocks that ask for columns, before layout. */
final class ColumnBlocks {
    private ColumnBlocks() {
    }

    /** Wraps the content of each below a box whose children have been built. */
    static void wrap(LayoutContext context, BlockBox box) {
        for (Box child : List.copyOf(box.getChildren())) {
            if (child instanceof BlockBox block) {
                wrap(context, block);
            }
        }
        if (box.getElement() == null || box.isAnonymous() || box.isReplaced() || box.getParent() == null) {
            return;
        }
        PageStyles styles = (PageStyles) context.getSharedContext().getCss();
        ColumnStyle columns = styles.columns(box.getElement(), box.getParent().getStyle());
        if (columns != null && box.getStyle().isIdent(CSSName.DISPLAY, IdentValue.BLOCK)) {
            ColumnsBox.wrapContent(box, columns);
        }
    }
}
