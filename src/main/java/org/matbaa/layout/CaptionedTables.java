package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Tables with a caption. The margins above and below such a table are around both, in a box that stands where its
 * container's direction says (CSS 2.1, 17.4); in Flying Saucer they part the table from its caption, and the box has
 * the table's direction.
 */
final class CaptionedTables {
    private final LayoutContext context;
    private final ChangedStyles styles;

    CaptionedTables(LayoutContext context) {
        this.context = context;
        this.styles = ChangedStyles.of(context);
    }

    /** Sees to every such table below a box whose children have been built, before layout. */
    void install(BlockBox box) {
        if (box.isFromCaptionedTable()) {
            box.getChildren().stream().filter(child -> child instanceof TableBox table && !table.isAnonymous()).findFirst()
                    .ifPresent(table -> giveMargins((TableBox) table, box));
            CaptionBox.install(box);
        }
        box.getChildren().forEach(this::installBelow);
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            box.getInlineContent().forEach(this::installBelow);
        }
    }

    private void installBelow(Object content) {
        if (content instanceof BlockBox block) {
            install(block);
        }
    }

    private void giveMargins(TableBox table, Box around) {
        RectPropertySet margin = table.getStyle().getMarginRect(0, context);
        PropertyDeclaration columnSpan = ColumnStyle.spans(table) ? ColumnStyle.ACROSS : ident(CSSName.FS_PAGE_WIDTH, IdentValue.AUTO);
        around.setStyle(table.getStyle().getParent().deriveStyle(CascadedStyle.createLayoutStyle(columnSpan,
                ident(CSSName.DISPLAY, IdentValue.BLOCK), ident(CSSName.FLOAT, around.getStyle().getIdent(CSSName.FLOAT)),
                dots(CSSName.MARGIN_TOP, margin.top()), dots(CSSName.MARGIN_BOTTOM, margin.bottom()))));
        table.setStyle(styles.with((Styleable) table, ident(CSSName.FLOAT, IdentValue.NONE),
                dots(CSSName.MARGIN_TOP, 0), dots(CSSName.MARGIN_BOTTOM, 0)));
    }

    private static PropertyDeclaration ident(CSSName name, IdentValue value) {
        return CascadedStyle.createLayoutPropertyDeclaration(name, value);
    }

    private PropertyDeclaration dots(CSSName name, float dots) {
        return ChangedStyles.px(name, dots / context.getDotsPerPixel());
    }
}
