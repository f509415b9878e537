package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.ContentLimitContainer;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table that is never wider than the block that holds it. CSS 2.1, 17.5.2.2, has a table be as wide as its columns
 * need at least, and what is too wide for a screen can be scrolled; on paper it is lost, or lies over the next column
 * of text. So its columns are lowered below that width ({@link ColumnLevel}), and what is in their cells gives way
 * ({@link NarrowCell}). A table that has room is laid out by Flying Saucer alone.
 */
final class FittedTable extends TableBox {
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /** For the table with its margins, while it is laid out; before that it is asked what it needs. */
    private int roomDots = UNLIMITED;
    private int spacingDots;
    private boolean narrowed;
    /** Whether Flying Saucer asks for the first row to measure it, not to make room for borders that it keeps outside. */
    private boolean measuring;
    /** Whether its width, with the spacing between its columns, has been asked for since Flying Saucer measures it. */
    private boolean hasMeasuredWidth;
    /** Of a table whose borders collapse; null until it is known. */
    private BorderPropertySet outer;
    /** Of the border, on the page that is being painted. */
    private int sides = BorderPainter.ALL;

    private FittedTable(TableBox original) {
        super(original.getElement(), original.getStyle(), original.isAnonymous());
        original.getStyleColumns().forEach(this::addStyleColumn);
        addAllChildren(original.getChildren());
        setChildrenContentType(original.getChildrenContentType());
        setFloatedBoxData(original.getFloatedBoxData());
        setFirstLineStyle(original.getFirstLineStyle());
        setFirstLetterStyle(original.getFirstLetterStyle());
    }

    /** Puts such tables in the place of those below a box whose children have been built, before layout. */
    static void install(BlockBox box) {
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            List<Styleable> content = new ArrayList<>(box.getInlineContent());
            if (content.stream().anyMatch(TableBox.class::isInstance)) {
                content.replaceAll(FittedTable::fitted);
                box.setInlineContent(content);
            }
            content.forEach(FittedTable::installBelow);
        }
        if (box.getChildren().stream().anyMatch(TableBox.class::isInstance)) {
            List<Box> children = List.copyOf(box.getChildren());
            box.removeAllChildren();
            children.forEach(child -> box.addChild((Box) fitted((Styleable) child)));
        }
        box.getChildren().forEach(child -> installBelow((Styleable) child));
    }

    private static Styleable fitted(Styleable content) {
        return content instanceof TableBox table ? new FittedTable(table) : content;
    }

    private static void installBelow(Styleable content) {
        if (content instanceof BlockBox block) {
            install(block);
        }
    }

    /** Whether a box is in a table whose columns are, or may be, narrower than they need. */
    static boolean narrows(Box inner) {
        for (Box box = inner; box != null; box = box.getContainingBlock()) {
            if (box instanceof FittedTable table && table.narrowed) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void calcMinMaxWidth(LayoutContext context) {
        measuring = true;
        hasMeasuredWidth = false;
        if (getStyle().isCollapseBorders() && !isMinMaxCalculated()) {
            outer = null;
            CollapsedBorders.withAllBorders(this, () -> super.calcMinMaxWidth(context));
        } else {
            super.calcMinMaxWidth(context);
        }
        measuring = false;
    }

    /** Flying Saucer measures the columns first, then adds this to a width that has the spacing in it. */
    @Override
    public int marginsBordersPaddingAndSpacing(CssContext css, boolean ignoreAutoMargins) {
        int all = super.marginsBordersPaddingAndSpacing(css, ignoreAutoMargins);
        boolean isSpacedTwice = measuring && hasMeasuredWidth && !getStyle().isCollapseBorders();
        return isSpacedTwice ? all - (numEffCols() + 1) * getStyle().getBorderHSpacing(css) : all;
    }

    @Override
    public TableRowBox getFirstRow() {
        return measuring || !getStyle().isCollapseBorders() ? super.getFirstRow() : null;
    }

    @Override
    public BorderPropertySet getBorder(CssContext css) {
        if (!getStyle().isCollapseBorders()) {
            return super.getBorder(css);
        }
        if (outer == null) {
            outer = CollapsedBorders.outer(this);
        }
        return outer == null ? BorderPropertySet.EMPTY_BORDER : outer;
    }

    /** Exchanges its left and right borders, as its rows are mirrored. */
    void mirrorBorder() {
        if (outer != null) {
            setTx(getTx() - (int) outer.left() + (int) outer.right());
            outer = CollapsedBorders.turned(outer);
            calcChildLocations();
        }
    }

    @Override
    public void layout(LayoutContext context) {
        roomDots = Math.max(0, getContainingBlock().getContentWidth());
        spacingDots = getStyle().getBorderHSpacing(context);
        // Where its margins met others its width has been asked for, without a border that was not known then.
        if (getStyle().isCollapseBorders()) {
            setDimensionsCalculated(false);
        }
        super.layout(context);
        roomDots = UNLIMITED;
    }

    /** How wide it will be in a block of some width, without its margins. */
    int widthDots(LayoutContext context, int availableDots) {
        calcMinMaxWidth(context);
        int css = getCSSWidth(context);
        float around = getBorder(context).width() + (getStyle().isCollapseBorders() ? 0 : getPadding(context).width());
        int margins = (int) getStyle().getMarginRect(availableDots, context, false).width();
        int wanted = css == -1 ? Math.min(availableDots, getMaxWidth()) - margins : css + (int) around;
        return Math.min(availableDots - margins, Math.max(wanted, super.getMinWidth() - margins));
    }

    @Override
    public int getMinWidth() {
        return Math.min(super.getMinWidth(), roomDots);
    }

    @Override
    protected void calcDimensions(LayoutContext context, int cssWidth) {
        super.calcDimensions(context, cssWidth);
        hasMeasuredWidth = true;
        if (getWidth() > roomDots) {
            setContentWidth(Math.max(0, roomDots - getLeftMBP() - getRightMBP()));
        }
    }

    @Override
    protected void layoutChildren(LayoutContext context, int contentStart) {
        int[] own = super.getColumnPos();
        int[] fitted = fitted(own);
        narrowed = isFixed() || !Arrays.equals(own, fitted);
        if (narrowed) {
            int[] starts = startsDots(fitted);
            NarrowCell narrow = new NarrowCell(context);
            for (Box section : getChildren()) {
                for (Box row : section.getChildren()) {
                    row.getChildren().forEach(cell -> narrow.fit((TableCellBox) cell, widthDots((TableCellBox) cell, starts)));
                }
            }
        }
        super.layoutChildren(context, contentStart);
        getChildren().forEach(section -> RowSurplus.spread(context, (TableSectionBox) section));
        if (context.isPrint() && context.isPageBreaksAllowed() && isHeadAlone(context)) {
            setNeedPageClear(true);
        }
    }

    @Override
    public void analyzePageBreaks(LayoutContext context, ContentLimitContainer container) {
        super.analyzePageBreaks(context, container);
        if (context.isPageBreaksAllowed()) {
            getChildren().forEach(section -> SpannedLimits.settle(context, (TableSectionBox) section));
        }
    }

    /** Whether the first row after the header rows is on a later page than they are, which it and they could share. */
    private boolean isHeadAlone(LayoutContext context) {
        TableRowBox first = getFirstBodyRow();
        if (first == null || !(getChild(0) instanceof TableSectionBox head) || !head.isHeader() || isNeedPageClear()) {
            return false;
        }
        PageBox page = context.getRootLayer().getFirstPage(context, head);
        return first.getAbsY() >= page.getBottom()
                && head.getHeight() + first.getHeight() + getAbsY() - aroundCaption().getAbsY() < page.getContentHeight(context);
    }

    /** A caption goes on to the next page with its table. */
    @Override
    public void setNeedPageClear(boolean needed) {
        if (needed && aroundCaption() != this) {
            aroundCaption().setNeedPageClear(true);
        } else {
            super.setNeedPageClear(needed);
        }
    }

    /** The box of the table and its caption; of a table without one itself. */
    private BlockBox aroundCaption() {
        return getParent() instanceof BlockBox block && block.isFromCaptionedTable() ? block : this;
    }

    /** Columns of {@code table-layout: fixed} do not ask what is in them (CSS 2.1, 17.5.2.1). */
    private boolean isFixed() {
        return getStyle().isIdent(CSSName.TABLE_LAYOUT, IdentValue.FIXED) && !getStyle().isAutoWidth();
    }

    /** Where each column begins that a cell begins in, and where the last ends. */
    private int[] startsDots(int[] fitted) {
        int[] starts = new int[effColToCol(numEffCols()) + 1];
        int column = 0;
        for (int i = 0; i < fitted.length; i++) {
            starts[column] = fitted[i];
            column += i < numEffCols() ? spanOfEffCol(i) : 0;
        }
        return starts;
    }

    private int widthDots(TableCellBox cell, int[] starts) {
        int end = Math.min(cell.getCol() + cell.getStyle().getColSpan(), starts.length - 1);
        return starts[end] - starts[cell.getCol()] - spacingDots;
    }

    /** Where the columns begin, each after its spacing, and where the last ends; Flying Saucer's own where they fit. */
    @Override
    public int[] getColumnPos() {
        return fitted(super.getColumnPos());
    }

    /** The same for columns that Flying Saucer has given these places. */
    private int[] fitted(int[] own) {
        int[] starts = own.clone();
        int columns = starts.length - 1;
        int[] least = new int[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = starts[i + 1] - starts[i] - spacingDots;
        }
        int[] lowered = ColumnLevel.lower(least, getContentWidth() - starts.length * spacingDots);
        for (int i = 0; i < columns; i++) {
            starts[i + 1] = starts[i] + lowered[i] + spacingDots;
        }
        return starts;
    }

    /** Flying Saucer closes the border at the foot of each page; here its sides go with the rows, as in columns. Cut rows lie on it. */
    @Override
    public void paintBorder(RenderingContext context) {
        CutRow.paint(context, this);
        if (getStyle().isCollapseBorders()) {
            return;
        }
        Rectangle edge = getPaintingBorderEdge(context);
        PageBox page = context.getPage();
        int open = (edge.y < page.getTop() ? BorderPainter.TOP : 0)
                | (edge.y + edge.height > page.getBottom() ? BorderPainter.BOTTOM : 0);
        sides = BorderPainter.ALL & ~open;
        super.paintBorder(context);
        sides = BorderPainter.ALL;
    }

    @Override
    public int getBorderSides() {
        return sides;
    }

    @Override
    public Rectangle getColumnBounds(CssContext css, int column) {
        Rectangle bounds = super.getColumnBounds(css, column);
        int index = colToEffCol(column);
        int[] own = super.getColumnPos();
        bounds.x += fitted(own)[index] - own[index];
        return bounds;
    }
}
