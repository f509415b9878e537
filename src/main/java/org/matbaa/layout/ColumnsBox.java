package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.util.ArrayList;
import java.util.List;
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
    private final ColumnFill fill;
    private final List<ColumnRule> rules = new ArrayList<>();
    private final ColumnHeads heads = new ColumnHeads();
    private ColumnPlaces places = ColumnPlaces.UNCUT;
    private List<ColumnRow> rows = List.of();
    private ColumnGeometry geometry;

    private ColumnsBox(Element element, CalculatedStyle style, ColumnStyle columns, ColumnFill fill) {
        super(element, style, true);
        this.columns = columns;
        this.fill = fill;
    }

    /** A box of columns at the end of a block. */
    static ColumnsBox around(BlockBox block, ColumnStyle columns, ColumnFill fill) {
        ColumnsBox inner = new ColumnsBox(block.getElement(),
                block.getStyle().createAnonymousStyle(IdentValue.BLOCK), columns, fill);
        inner.setContainingBlock(block);
        block.addChild(inner);
        return inner;
    }

    /** How far the space of a line is moved to the right within its block, since it is in a later column. */
    static int shiftDots(LineBox line) {
        return around(line).map(columns -> columns.places.lineShifts().getOrDefault(line, 0)).orElse(0);
    }

    /** How far right of its first column a block has a line; 0 for one that is not cut. */
    static int shiftDots(BlockBox block, LineBox line) {
        return around(block).map(columns -> {
            ColumnSlot opening = columns.places.openings().get(block);
            return opening == null ? 0 : columns.slot(line).xDots() - opening.xDots();
        }).orElse(0);
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

    /** Whether there are columns beside each other. */
    boolean hasSeveral() {
        return geometry.count() > 1;
    }

    /** See {@link ColumnStyle#mostDots}. */
    int mostDots(LayoutContext context) {
        return columns.mostDots(context);
    }

    /** See {@link ColumnSpace#of}; of columns that have others beside them. */
    Optional<ColumnSpace> space(LineBox line) {
        if (!hasSeveral()) {
            return Optional.empty();
        }
        ColumnSlot slot = slot(line);
        int left = getAbsX() + getTx() + (slot == null ? 0 : slot.xDots());
        return Optional.of(new ColumnSpace(new Row(this, rowAt(line.getAbsY() + heads.downDots())),
                left, left + geometry.columnDots(), geometry.rightToLeft()));
    }

    /** Null for a line that stays where it is. */
    private ColumnSlot slot(LineBox line) {
        ColumnSlot slot = null;
        for (Box box = line; slot == null && box != this; box = box.getParent()) {
            slot = places.slots().get(box);
        }
        return slot;
    }

    private int rowAt(int yDots) {
        int row = 0;
        while (row < rows.size() - 1 && yDots >= rows.get(row).bottom()) {
            row++;
        }
        return row;
    }

    /** Columns that stand side by side. */
    private record Row(ColumnsBox columns, int number) {
    }

    /** See {@link ColumnPart#of}. */
    List<ColumnPart> parts(Box block) {
        return places.parts().getOrDefault(block, List.of());
    }

    ColumnHeads heads() {
        return heads;
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
        rows = List.of();
        context.setNoPageBreak(context.getNoPageBreak() + 1);
        super.layoutChildren(context, contentStart);
        context.setNoPageBreak(context.getNoPageBreak() - 1);
        int page = context.getRootLayer().getPage(context, getAbsY()).getContentHeight(context);
        List<ColumnAtom> atoms = ColumnAtoms.of(context, this, Math.min(page, columns.mostDots(context)), page / 2);
        if (!atoms.isEmpty()) {
            setHeight(place(context, atoms) - getAbsY() - getTy());
        }
    }

    /** Returns where the last column ends. */
    private int place(LayoutContext context, List<ColumnAtom> atoms) {
        ColumnCut cut = new ColumnCut(atoms, geometry.count(), fill);
        rows = new ColumnRows(context, columns, atoms, cut).from(getAbsY() + getTy());
        ColumnPlacer placer = new ColumnPlacer(context);
        rows.forEach(row -> put(placer, atoms, row));
        places = placer.place(this);
        return rows.getLast().bottom();
    }

    private void put(ColumnPlacer placer, List<ColumnAtom> atoms, ColumnRow row) {
        int start = row.from();
        int used = 0;
        for (int column = 0; column < geometry.count(); column++) {
            int end = row.ends().get(column);
            if (end > start) {
                List<ColumnAtom> own = atoms.subList(start, end);
                int down = row.top() + own.getFirst().headDots() - own.getFirst().top();
                ColumnSlot slot = new ColumnSlot(geometry.shiftDots(column), down, row.top(), row.bottom(), own.getFirst().headDots());
                own.forEach(atom -> placer.put(atom, slot));
                repeatHead(placer, own, slot);
                used = column;
            }
            start = end;
        }
        for (int column = 1; column <= used; column++) {
            rules.add(new ColumnRule(geometry.gapCentreDots(column), row.top(), row.bottom()));
        }
    }

    private void repeatHead(ColumnPlacer placer, List<ColumnAtom> column, ColumnSlot slot) {
        ColumnHead head = column.getFirst().head();
        if (head == null) {
            return;
        }
        ColumnSlot own = placer.slot(head.section());
        RepeatedHead repeated = new RepeatedHead(head.section(), slot.xDots() - own.xDots(),
                slot.top() - head.top() - own.yDots());
        heads.add(repeated, column);
    }

    @Override
    public void paintBorder(RenderingContext context) {
        super.paintBorder(context);
        for (ColumnRule rule : rules) {
            if (rule.top() >= context.getPage().getTop() && rule.top() < context.getPage().getBottom()) {
                columns.paint(context, rule, getAbsX() + getTx());
            }
        }
        heads.paintBare(context);
    }
}
