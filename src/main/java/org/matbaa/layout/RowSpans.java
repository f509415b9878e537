package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Has cells over several rows end with their row group (HTML, 4.9.12.1). In Flying Saucer one that asks for more rows
 * makes none of its rows higher, and lies over what is below the table. Collapsed rows have no height, which they keep there.
 */
final class RowSpans {
    private final ChangedStyles styles;

    RowSpans(LayoutContext context) {
        this.styles = ChangedStyles.of(context);
    }

    /** Sees to every table below a box whose children have been built, before layout. */
    void end(BlockBox box) {
        if (box instanceof TableSectionBox section) {
            takeCollapsed(section);
            for (int row = 0; row < section.getChildCount(); row++) {
                for (Box cell : section.getChild(row).getChildren()) {
                    limit((BlockBox) cell, section.getChildCount() - row);
                }
            }
        }
        box.getChildren().forEach(this::endBelow);
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            box.getInlineContent().forEach(this::endBelow);
        }
    }

    /** Takes rows out that are collapsed (CSS 2.1, 17.5.5), but those in which a cell over several rows begins. */
    private void takeCollapsed(TableSectionBox section) {
        for (int i = section.getChildCount() - 1; i >= 0; i--) {
            Box row = section.getChild(i);
            if (row.getStyle().isIdent(CSSName.VISIBILITY, IdentValue.COLLAPSE)
                    && row.getChildren().stream().allMatch(cell -> SpannedRows.rowSpan(cell) == 1)) {
                for (int before = 0; before < i; before++) {
                    for (Box cell : section.getChild(before).getChildren()) {
                        limit((BlockBox) cell, Math.max(i - before, SpannedRows.rowSpan(cell) - 1));
                    }
                }
                section.removeChild(row);
            }
        }
    }

    private void limit(BlockBox cell, int rows) {
        if (SpannedRows.rowSpan(cell) > rows) {
            cell.setStyle(styles.with(cell, new PropertyDeclaration(CSSName.FS_ROWSPAN,
                    new PropertyValue(CSSPrimitiveValue.CSS_NUMBER, rows, Integer.toString(rows)), true, Origin.USER)));
        }
    }

    private void endBelow(Object content) {
        if (content instanceof BlockBox block) {
            end(block);
        }
    }
}
