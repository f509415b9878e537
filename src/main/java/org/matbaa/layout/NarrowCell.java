package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

/**
 * What gives way in a cell that is narrower than it needs: text that should not wrap does, pictures are sized anew, and
 * where less than one em would be left between the paddings, these shrink. Words are cut by {@link LongWords}, nested
 * tables are a {@link FittedTable} of their own.
 */
final class NarrowCell {
    private final LayoutContext context;
    private final ChangedStyles styles;

    NarrowCell(LayoutContext context) {
        this.context = context;
        this.styles = ChangedStyles.of(context);
    }

    /** Sees to a cell that has its width, and whose content is not laid out yet. */
    void fit(TableCellBox cell, int widthDots) {
        cell.calcMinMaxWidth(context);
        boolean isNarrow = cell.getMinWidth() > widthDots;
        if (isNarrow) {
            shrinkPadding(cell, widthDots);
        }
        fitContent(cell, isNarrow);
    }

    private void shrinkPadding(TableCellBox cell, int widthDots) {
        RectPropertySet padding = cell.getPadding(context);
        float insideDots = widthDots - (int) cell.getBorder(context).left() - (int) cell.getBorder(context).right();
        float leftDots = Math.max(0, insideDots - ((PrintFont) cell.getStyle().getFSFont(context)).sizeDots());
        if (leftDots >= padding.width() || cell.isAnonymous() || cell.getElement() == null) {
            return;
        }
        float shrink = leftDots / padding.width() / context.getDotsPerPixel();
        CalculatedStyle wide = cell.getStyle();
        cell.setStyle(styles.with(cell, ChangedStyles.px(CSSName.PADDING_LEFT, padding.left() * shrink),
                ChangedStyles.px(CSSName.PADDING_RIGHT, padding.right() * shrink)));
        CollapsedBorders.handOn(context, wide, cell.getStyle());
        cell.reset(context);
        cell.setLayoutWidth(context, widthDots);
    }

    private void fitContent(BlockBox block, boolean isNarrow) {
        if (block.isReplaced()) {
            // It was sized when its cell had no width yet; now it has.
            block.setReplacedElement(null);
        }
        if (block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : block.getInlineContent()) {
                if (isNarrow && content instanceof InlineBox text) {
                    wrap(text);
                }
                fitInside(content, isNarrow);
            }
        }
        for (Box child : block.getChildren()) {
            fitInside((Styleable) child, isNarrow);
        }
    }

    private void fitInside(Styleable content, boolean isNarrow) {
        if (content instanceof BlockBox block && !(block instanceof TableBox)) {
            fitContent(block, isNarrow);
        }
    }

    private void wrap(InlineBox text) {
        IdentValue whiteSpace = text.getStyle().getWhitespace();
        if (text.getPseudoElementOrClass() == null
                && (whiteSpace == IdentValue.NOWRAP || whiteSpace == IdentValue.PRE)) {
            styles.wrap(text);
        }
    }
}
