package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/** Takes out rows with {@code visibility: collapse}, which have no height (CSS 2.1, 17.5.5) but keep it in Flying Saucer. */
final class CollapsedRows {
    private final RowSpans spans;

    CollapsedRows(RowSpans spans) {
        this.spans = spans;
    }

    /** Takes all out of a row group but those in which a cell over several rows begins. */
    void takeOut(TableSectionBox section) {
        for (int i = section.getChildCount() - 1; i >= 0; i--) {
            Box row = section.getChild(i);
            if (row.getStyle().isIdent(CSSName.VISIBILITY, IdentValue.COLLAPSE)
                    && row.getChildren().stream().allMatch(cell -> SpannedRows.rowSpan(cell) == 1)) {
                for (int before = 0; before < i; before++) {
                    for (Box cell : section.getChild(before).getChildren()) {
                        spans.limit((BlockBox) cell, Math.max(i - before, SpannedRows.rowSpan(cell) - 1));
                    }
                }
                section.removeChild(row);
            }
        }
    }
}
