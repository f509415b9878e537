package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Has cells over several rows end with their row group (HTML, 4.9.12.1). In Flying Saucer one that asks for more rows
 * makes none of its rows higher, and lies over what is below the table.
 */
final class RowSpans {
    private final ChangedStyles styles;

    RowSpans(LayoutContext context) {
        this.styles = ChangedStyles.of(context);
    }

    /** Sees to the cells of a row group. */
    void end(TableSectionBox section) {
        for (int row = 0; row < section.getChildCount(); row++) {
            for (Box cell : section.getChild(row).getChildren()) {
                limit((BlockBox) cell, section.getChildCount() - row);
            }
        }
    }

    /** Gives a cell no more rows than some number. */
    void limit(BlockBox cell, int rows) {
        if (SpannedRows.rowSpan(cell) > rows) {
            cell.setStyle(styles.with(cell, new PropertyDeclaration(CSSName.FS_ROWSPAN,
                    new PropertyValue(CSSPrimitiveValue.CSS_NUMBER, rows, Integer.toString(rows)), true, Origin.USER)));
        }
    }
}
