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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a block that asks for columns (CSS Multi-column Layout 1): laid out as one long
 * column, which is then cut into columns, page by page; those of the last page are of one height.
 *
 * <p>The box is as wide as one column and stands where the first does; the others stand left of it
 * where the direction is right-to-left.
 */
final class ColumnsBox extends BlockBox {
    private final ColumnStyle columns;
    private final boolean balanced;
    private final List<ColumnRule> rules = new ArrayList<>();
    private final Map<Box, RepeatedHead> heads = new IdentityHashMap<>();
    private Map<Box, Integer> lineShifts = Map.of();
    private Map<Box, List<ColumnPart>> parts = Map.of();
    private Map<Box, ColumnSlot> slots = Map.of();
    private ColumnGeometry geometry;

    private ColumnsBox(Element element, CalculatedStyle style, ColumnStyle columns, boolean balanced) {
        super(element, style, true);
        this.columns = columns;
        this.balanced = balanced;
    }

    /** Puts such boxes into a block, around all that is in it but for what stands across the columns. */
    static void wrapContent(BlockBox block, ColumnStyle columns) {
        if (block.getChildrenContentType() == ContentType.INLINE) {
            ColumnsBox inner = around(block, columns, columns.isBalanced());
            inner.setChildrenContentType(ContentType.INLINE);
            inner.setInlineContent(block.getInlineContent());
            block.setInlineContent(List.of());
        } else {
            wrapBlocks(block, columns);
        }
        block.setChildrenContentType(ContentType.BLOCK);
    }

    private static void wrapBlocks(BlockBox block, ColumnStyle columns) {
        List<Box> children = List.copyOf(block.getChildren());
        int lastSpanning = children.size() - 1;
        while (lastSpanning >= 0 && !ColumnStyle.spans(children.get(lastSpanning))) {
            lastSpanning--;
        }
        block.removeAllChildren();
        ColumnsBox inner = null;
        for (int i = 0; i < children.size(); i++) {
            BlockBox child = (BlockBox) children.get(i);
            if (ColumnStyle.spans(child)) {
                block.addChild(child);
                inner = null;
                continue;
            }
            if (inner == null) {
                // Text before a block across the columns is balanced in any case (CSS Multi-column Layout 1, 6.1).
                inner = around(block, columns, columns.isBalanced() || i < lastSpanning);
                inner.setChildrenContentType(ContentType.BLOCK);
            }
            inner.addChild(child);
            child.setContainingBlock(inner);
        }
    }

    private static ColumnsBox around(BlockBox block, ColumnStyle columns, boolean balanced) {
        ColumnsBox inner = new ColumnsBox(block.getElement(),
                block.getStyle().createAnonymousStyle(IdentValue.BLOCK), columns, balanced);
        inner.setContainingBlock(block);
        block.addChild(inner);
        return inner;
    }

    /** How far the space of a line is moved to the right within its block, since it is in a later column. */
    static int shiftDots(LineBox line) {
        return around(line).map(columns -> columns.lineShifts.getOrDefault(line, 0)).orElse(0);
    }

    /** The columns that a box is in, of those within one another the innermost. */
    static Optional<ColumnsBox> around(Box inner) {
        for (Box box = inner.getParent(); box != null; box = box.getParent()) {
            if (box instanceof ColumnsBox columns) {
                return Optional.of(columns);
            }
        }
        return Optional.empty();
    }

    /** See {@link ColumnSpace#of}; of columns that have others beside them. */
    Optional<ColumnSpace> space(LineBox line) {
        if (geometry.count() == 1) {
            return Optional.empty();
        }
        ColumnSlot slot = null;
        for (Box box = line; slot == null && box != this; box = box.getParent()) {
            slot = slots.get(box);
        }
        int left = getAbsX() + getTx() + (slot == null ? 0 : slot.xDots());
        return Optional.of(new ColumnSpace(this, left, left + geometry.columnDots(), geometry.rightToLeft()));
    }

    /** See {@link ColumnPart#of}. */
    List<ColumnPart> parts(Box block) {
        return parts.getOrDefault(block, List.of());
    }

    /** See {@link RepeatedHead#above}; null for nothing. */
    RepeatedHead headAbove(LineBox line) {
        return heads.get(line);
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
        heads.clear();
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
        ColumnCut cut = new ColumnCut(atoms, geometry.count(), balanced);
        ColumnPlacer placer = new ColumnPlacer(context);
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
        parts = placer.parts();
        slots = placer.slots();
        return bottom;
    }

    /** The columns on one page: the first atom, the atom after each column, and the columns' top. */
    private record Part(int from, List<Integer> ends, int top) {
    }

    /** Returns where the lowest column ends. */
    private int put(ColumnPlacer placer, List<ColumnAtom> atoms, Part part) {
        int bottom = bottom(atoms, part);
        int start = part.from();
        int used = 0;
        for (int column = 0; column < geometry.count(); column++) {
            int end = part.ends().get(column);
            if (end > start) {
                List<ColumnAtom> own = atoms.subList(start, end);
                int down = part.top() + own.getFirst().headDots() - own.getFirst().top();
                ColumnSlot slot = new ColumnSlot(geometry.shiftDots(column), down, part.top(), bottom);
                own.forEach(atom -> placer.put(atom, slot));
                repeatHead(placer, own, slot);
                used = column;
            }
            start = end;
        }
        for (int column = 1; column <= used; column++) {
            rules.add(new ColumnRule(geometry.gapCentreDots(column), part.top(), bottom));
        }
        return bottom;
    }

    private static int bottom(List<ColumnAtom> atoms, Part part) {
        int bottom = part.top();
        int start = part.from();
        for (int end : part.ends()) {
            if (end > start) {
                ColumnAtom first = atoms.get(start);
                int lowest = atoms.subList(start, end).stream().mapToInt(ColumnAtom::bottom).max().orElseThrow();
                bottom = Math.max(bottom, lowest + part.top() + first.headDots() - first.top());
            }
            start = end;
        }
        return bottom;
    }

    /** Has the header rows drawn with the first line under them. */
    private void repeatHead(ColumnPlacer placer, List<ColumnAtom> column, ColumnSlot slot) {
        ColumnHead head = column.getFirst().head();
        if (head == null) {
            return;
        }
        ColumnSlot own = placer.slot(head.section());
        RepeatedHead repeated = new RepeatedHead(head.section(), slot.xDots() - own.xDots(),
                slot.top() - head.top() - own.yDots());
        column.stream().map(atom -> firstLine(atom.box())).filter(line -> line != null).findFirst()
                .ifPresent(line -> heads.put(line, repeated));
    }

    private static LineBox firstLine(Box box) {
        if (box instanceof LineBox line && line.isContainsContent()) {
            return line;
        }
        for (Box child : box.getChildren()) {
            LineBox found = firstLine(child);
            if (found != null) {
                return found;
            }
        }
        return null;
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
