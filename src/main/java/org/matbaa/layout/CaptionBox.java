package org.matbaa.layout;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.util.List;

/** A caption that is as wide as its table (CSS 2.1, 17.4), or its longest word. In Flying Saucer it is as wide as the page. */
final class CaptionBox extends BlockBox {
    private CaptionBox(BlockBox original) {
        super(original.getElement(), original.getStyle(), original.isAnonymous());
        setChildrenContentType(original.getChildrenContentType());
        if (original.getChildrenContentType() == ContentType.INLINE) {
            setInlineContent(original.getInlineContent());
        } else {
            addAllChildren(original.getChildren());
        }
        setFirstLineStyle(original.getFirstLineStyle());
        setFirstLetterStyle(original.getFirstLetterStyle());
    }

    /** Puts such captions in the place of those of a table that have no width of their own. */
    static void install(BlockBox captioned) {
        List<Box> children = List.copyOf(captioned.getChildren());
        captioned.removeAllChildren();
        children.forEach(child -> captioned.addChild(child.getClass() == BlockBox.class && child.getStyle().isAutoWidth()
                ? new CaptionBox((BlockBox) child) : child));
    }

    /** A table that floats is as wide as it is without its caption. */
    @Override
    public void calcMinMaxWidth(LayoutContext context) {
        super.calcMinMaxWidth(context);
        setMaxWidth(getMinWidth());
    }

    @Override
    protected void calcDimensions(LayoutContext context, int cssWidth) {
        super.calcDimensions(context, cssWidth);
        int room = getContainingBlock().getContentWidth();
        calcMinMaxWidth(context);
        getParent().getChildren().stream().filter(FittedTable.class::isInstance).map(FittedTable.class::cast).findFirst()
                .ifPresent(table -> setContentWidth(Math.max(0, Math.min(room, Math.max(getMinWidth(), table.widthDots(context, room)))
                        - getLeftMBP() - getRightMBP())));
    }
}
