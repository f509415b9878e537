package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;

import java.util.ArrayList;
import java.util.List;

/** Whether a column begins with something (CSS Fragmentation 3, 3.1), from the weakest to the strongest. */
enum ColumnOpening {
    /** Only if it cannot be helped. */
    AVOIDED,
    ALLOWED,
    /** {@code break-before: column}, or {@code break-after} of what is before. */
    COLUMN,
    /** The first column of a page. */
    PAGE;

    boolean isForced() {
        return this == COLUMN || this == PAGE;
    }

    ColumnOpening orStronger(ColumnOpening other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** What a block's style forces before it; nothing: {@link #ALLOWED}. */
    static ColumnOpening before(CalculatedStyle style) {
        IdentValue carried = style.getIdent(CSSName.FS_PAGE_ORIENTATION);
        return carried == IdentValue.PORTRAIT ? COLUMN : carried == IdentValue.LANDSCAPE ? PAGE : ALLOWED;
    }

    /** What a block's style forces after it; nothing: {@link #ALLOWED}. */
    static ColumnOpening after(CalculatedStyle style) {
        return style.isIdent(CSSName.FS_NAMED_DESTINATION, IdentValue.CREATE) ? COLUMN
                : style.isIdent(CSSName.FS_PDF_FONT_EMBED, IdentValue.EMBED) ? PAGE : ALLOWED;
    }

    /**
     * Has breaks to a new page carried to where columns are cut: Flying Saucer would break the one long column.
     * Breaks to a new column are carried from the style sheet on ({@link CarriedProperty#BREAK_BEFORE}).
     */
    static CascadedStyle carried(CascadedStyle style) {
        List<PropertyDeclaration> carriers = new ArrayList<>();
        if (isForced(style.getIdent(CSSName.PAGE_BREAK_BEFORE))) {
            carriers.add(layout(CSSName.PAGE_BREAK_BEFORE, IdentValue.AUTO));
            if (style.getIdent(CSSName.FS_PAGE_ORIENTATION) != IdentValue.PORTRAIT) {
                carriers.add(layout(CSSName.FS_PAGE_ORIENTATION, IdentValue.LANDSCAPE));
            }
        }
        if (isForced(style.getIdent(CSSName.PAGE_BREAK_AFTER))) {
            carriers.add(layout(CSSName.PAGE_BREAK_AFTER, IdentValue.AUTO));
            carriers.add(layout(CSSName.FS_PDF_FONT_EMBED, IdentValue.EMBED));
        }
        return carriers.isEmpty() ? style
                : CascadedStyle.createLayoutStyle(style, carriers.toArray(PropertyDeclaration[]::new));
    }

    private static boolean isForced(IdentValue value) {
        return value == IdentValue.ALWAYS || value == IdentValue.LEFT || value == IdentValue.RIGHT;
    }

    private static PropertyDeclaration layout(CSSName name, IdentValue value) {
        return CascadedStyle.createLayoutPropertyDeclaration(name, value);
    }
}
