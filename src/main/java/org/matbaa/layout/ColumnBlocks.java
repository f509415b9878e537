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
            wrapContent(box, columns, columns.fill(context), new SpanningBlocks(styles));
        }
    }

    /** Puts such boxes into a block, around all that is in it but for what stands across the columns. */
    private static void wrapContent(BlockBox block, ColumnStyle columns, ColumnFill fill, SpanningBlocks spanning) {
        if (block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            ColumnsBox inner = ColumnsBox.around(block, columns, fill);
            inner.setChildrenContentType(BlockBox.ContentType.INLINE);
            inner.setInlineContent(block.getInlineContent());
            block.setInlineContent(List.of());
        } else {
            List<BlockBox> children = spanning.children(block);
            block.removeAllChildren();
            wrapBlocks(block, children, columns, fill);
        }
        block.setChildrenContentType(BlockBox.ContentType.BLOCK);
    }

    private static void wrapBlocks(BlockBox block, List<BlockBox> children, ColumnStyle columns, ColumnFill fill) {
        int lastSpanning = children.size() - 1;
        while (lastSpanning >= 0 && !ColumnStyle.spans(children.get(lastSpanning))) {
            lastSpanning--;
        }
        ColumnsBox inner = null;
        for (int i = 0; i < children.size(); i++) {
            BlockBox child = children.get(i);
            if (ColumnStyle.spans(child)) {
                block.addChild(child);
                child.setContainingBlock(block);
                inner = null;
                continue;
            }
            if (inner == null) {
                // Text before a block across the columns is balanced in any case (CSS Multi-column Layout 1, 6.1).
                inner = ColumnsBox.around(block, columns, i < lastSpanning && fill == ColumnFill.AUTO ? ColumnFill.BALANCE : fill);
                inner.setChildrenContentType(BlockBox.ContentType.BLOCK);
            }
            inner.addChild(child);
            child.setContainingBlock(inner);
        }
    }
}
