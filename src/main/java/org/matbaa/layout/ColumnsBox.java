package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The content of a block that asks for columns (CSS Multi-column Layout 1): laid out as one long
 * column, which is then cut into columns, page by page; those of the last page are of one height.
 *
 * <p>The box is as wide as one column and stands where the first does; the others stand left of it
 * where the direction is right-to-left.
 */
final class ColumnsBox extends BlockBox {
    private final ColumnStyle columns;
    private final List<ColumnRule> rules = new ArrayList<>();
    private Map<Box, Integer> lineShifts = Map.of();
    private ColumnGeometry geometry;

    private ColumnsBox(Element element, CalculatedStyle style, ColumnStyle columns) {
        super(element, style, true);
        this.columns = columns;
    }

    /** Puts such a box into a block, around all that is in it. */
    static void wrapContent(BlockBox block, ColumnStyle columns) {
        ColumnsBox inner = new ColumnsBox(block.getElement(),
                block.getStyle().createAnonymousStyle(IdentValue.BLOCK), columns);
        inner.setChildrenContentType(block.getChildrenContentType());
        if (block.getChildrenContentType() == ContentType.INLINE) {
            inner.setInlineContent(block.getInlineContent());
            block.setInlineContent(List.of());
        }
        List<Box> children = List.copyOf(block.getChildren());
        block.removeAllChildren();
        children.forEach(child -> {
            inner.addChild(child);
            ((BlockBox) child).setContainingBlock(inner);
        });
        inner.setContainingBlock(block);
        block.addChild(inner);
        block.setChildrenContentType(ContentType.BLOCK);
    }

    /** How far the space of a line is moved to the right within its block, since it is in a later column. */
    static int shiftDots(LineBox line) {
        for (Box box = line.getParent(); box != null; box = box.getParent()) {
            if (box instanceof ColumnsBox columns) {
                return columns.lineShifts.getOrDefault(line, 0);
            }
        }
        return 0;
    }

    /** Is asked for when margins collapse too, before the box is laid out. */
    @Override
    protected void calcDimensions(LayoutContext context, int cssWidth) {
        super.calcDimensions(context, cssWidth);
        geometry = columns.geometry(context, getContainingBlock().getContentWidth());
        setContentWidth(geometry.columnDots());
    }

    @Override
    protected void layoutChildren(LayoutContext context, int contentStart) {
        rules.clear();
        context.setNoPageBreak(context.getNoPageBreak() + 1);
        super.layoutChildren(context, contentStart);
        context.setNoPageBreak(context.getNoPageBreak() - 1);
        int page = context.getRootLayer().getPage(context, getAbsY()).getContentHeight(context);
        List<ColumnAtom> atoms = ColumnAtoms.of(context, this, page / 2);
        if (!atoms.isEmpty()) {
            setHeight(place(context, atoms) - getAbsY() - getTy());
        }
    }

    /** Cuts page by page; returns where the last column ends. */
    private int place(LayoutContext context, List<ColumnAtom> atoms) {
        ColumnCut cut = new ColumnCut(atoms, geometry.count());
        ColumnPlacer placer = new ColumnPlacer();
        int top = getAbsY() + getTy();
        int bottom = top;
        int from = 0;
        while (from < atoms.size()) {
            LayoutStoppedException.checkInterrupt();
            PageBox page = context.getRootLayer().getPage(context, top);
            int end = page.getBottom() - context.getExtraSpaceBottom();
            List<Integer> ends = cut.fill(from, end - top, top == page.getTop());
            bottom = Math.max(bottom, put(placer, atoms, new Part(from, ends, top)));
            from = ends.getLast();
            top = page.getBottom();
        }
        placer.place(this);
        lineShifts = placer.lineShifts();
        return bottom;
    }

    /** The columns on one page: the first atom, the atom after each column, and the columns' top. */
    private record Part(int from, List<Integer> ends, int top) {
    }

    /** Returns where the lowest column ends. */
    private int put(ColumnPlacer placer, List<ColumnAtom> atoms, Part part) {
        int bottom = part.top();
        int start = part.from();
        int used = 0;
        for (int column = 0; column < geometry.count(); column++) {
            int end = part.ends().get(column);
            for (int i = start; i < end; i++) {
                int down = part.top() - atoms.get(start).top();
                placer.put(atoms.get(i), geometry.shiftDots(column), down);
                bottom = Math.max(bottom, atoms.get(i).bottom() + down);
            }
            used = end > start ? column : used;
            start = end;
        }
        for (int column = 1; column <= used; column++) {
            rules.add(new ColumnRule(geometry.gapCentreDots(column), part.top(), bottom));
        }
        return bottom;
    }

    @Override
    public void paintBorder(RenderingContext context) {
        super.paintBorder(context);
        for (ColumnRule rule : rules) {
            if (rule.top() >= context.getPage().getTop() && rule.top() < context.getPage().getBottom()) {
                columns.paint(context, rule, getAbsX() + getTx());
            }
        }
    }
}
