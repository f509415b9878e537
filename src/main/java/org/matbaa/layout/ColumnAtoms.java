package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what one long column can be cut into, and where it may be: not after a heading, not beside a
 * float, not in a block or row that is to be kept together or has borders, and not so that fewer lines than
 * {@code orphans} and {@code widows} are left (CSS 2.1, 13.3); and where it has to be.
 */
final class ColumnAtoms {
    private final CssContext css;
    private final int columnDots;
    private final int mostTogetherDots;
    private final List<ColumnAtom> atoms = new ArrayList<>();
    private int floatsBottom = Integer.MIN_VALUE;
    private boolean kept;
    private ColumnOpening forced = ColumnOpening.ALLOWED;

    private ColumnAtoms(CssContext css, int columnDots, int mostTogetherDots) {
        this.css = css;
        this.columnDots = columnDots;
        this.mostTogetherDots = mostTogetherDots;
    }

    /**
     * What is in a column, in order.
     *
     * @param columnDots       the height of a column, which a table's row may have
     * @param mostTogetherDots a higher block is not kept together, however much it wants to be
     */
    static List<ColumnAtom> of(CssContext css, BlockBox column, int columnDots, int mostTogetherDots) {
        ColumnAtoms found = new ColumnAtoms(css, columnDots, mostTogetherDots);
        found.addChildren(column, false);
        return found.atoms;
    }

    private void addChildren(Box box, boolean together) {
        List<Box> children = box.getChildren();
        int lines = (int) children.stream().filter(ColumnAtoms::isLine).count();
        int line = 0;
        for (Box child : children) {
            if (child instanceof LineBox lineBox) {
                boolean parts = line == 0 || line >= minimum(box, CSSName.ORPHANS) && lines - line >= minimum(box, CSSName.WIDOWS);
                boolean first = line == 0;
                line += isLine(child) ? 1 : 0;
                add(child, child.getAbsY(), child.getAbsY() + child.getHeight(),
                        parts && (first || !together));
                addFloats(lineBox);
                kept = together;
            } else {
                addBlock((BlockBox) child, together);
            }
        }
    }

    private static boolean isLine(Box box) {
        return box instanceof LineBox line && line.isContainsContent();
    }

    private static int minimum(Box box, CSSName name) {
        return (int) box.getStyle().asFloat(name);
    }

    private void addBlock(BlockBox block, boolean together) {
        if (block.getStyle().isNonFlowContent()) {
            return;
        }
        if (block.getStyle().isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.AVOID)) {
            kept = true;
        }
        forced = forced.orStronger(ColumnOpening.before(block.getStyle()));
        int first = atoms.size();
        int marginDots = forced.isForced() ? keptMarginDots(block) : 0;
        if (block instanceof TableSectionBox section) {
            addSection(section, together || staysTogether(block));
        } else if (!(block instanceof TableRowBox) && block.getChildCount() > 0) {
            addChildren(block, together || staysTogether(block));
        }
        if (block instanceof TableBox table) {
            repeatHead(table, first);
        }
        int top = block.getAbsY() + (int) block.getMargin(css).top() - marginDots;
        int bottom = block.getAbsY() + block.getHeight() - (int) block.getMargin(css).bottom();
        int spill = block instanceof TableRowBox row ? CollapsedBorders.spillDots(row) : 0;
        if (atoms.size() == first) {
            add(block, top - spill, bottom + spill, !together);
        } else if (!(block instanceof TableSectionBox)) {
            widen(first, top - spill, bottom + spill);
        }
        kept = together || block.getStyle().isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID);
        forced = forced.orStronger(ColumnOpening.after(block.getStyle()));
    }

    private void addSection(TableSectionBox section, boolean together) {
        for (SpannedRows group : SpannedRows.of(section)) {
            if (group.isAlone() && group.dots() <= columnDots - headDots(section)) {
                addBlock(group.rows().getFirst(), together);
            } else {
                addRows(group, together);
            }
        }
    }

    /**
     * Rows that cells over several rows hold together. They are cut above rows where they can be, and below lines of what is
     * beside them; a row that no column holds is cut below lines of its cells too, each line with those beside it.
     */
    private void addRows(SpannedRows group, boolean together) {
        int first = atoms.size();
        int roomDots = columnDots - headDots(group.section());
        boolean whole = group.dots() <= Math.min(roomDots, mostTogetherDots);
        for (RowBand band : RowBand.of(group, roomDots, this::cellAtoms)) {
            TableRowBox row = band.opened();
            if (row != null) {
                forced = forced.orStronger(ColumnOpening.before(row.getStyle()));
                kept |= row.getStyle().isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.AVOID);
            }
            boolean mayOpen = band.mayOpen() && !together && (!whole || atoms.size() == first);
            for (ColumnAtom atom : band.atoms()) {
                add(atom.box(), atom.top(), atom.bottom(), mayOpen && atom == band.atoms().getFirst());
            }
        }
        if (atoms.size() == first) {
            group.rows().forEach(row -> add(row, row.getAbsY(), row.getAbsY() + row.getHeight(), !together));
        }
        widen(first, group.top() - group.spillDots(), group.bottom() + group.spillDots());
        kept = together || group.rows().getLast().getStyle().isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID);
        forced = forced.orStronger(ColumnOpening.after(group.rows().getLast().getStyle()));
    }

    private List<ColumnAtom> cellAtoms(Box cell) {
        return of(css, (BlockBox) cell, columnDots, mostTogetherDots);
    }

    /** What is repeated above the rows of a row group. */
    private int headDots(TableSectionBox section) {
        TableBox table = (TableBox) section.getParent();
        int dots = !section.isHeader() && table.getChild(0) instanceof TableSectionBox head && head.isHeader()
                ? head.getHeight() + table.getStyle().getBorderVSpacing(css) : 0;
        return dots <= mostTogetherDots ? dots : 0;
    }

    /** A margin is cut off where a column begins, but after a forced break (CSS Fragmentation 3, 5.2). */
    private int keptMarginDots(BlockBox block) {
        return Math.max(0, (int) block.getStyle().getFloatPropertyProportionalWidth(CSSName.MARGIN_TOP,
                block.getContainingBlock().getContentWidth(), css));
    }

    private boolean staysTogether(BlockBox block) {
        boolean wanted = block instanceof TableBox || block.getStyle().isAvoidPageBreakInside()
                || !block.getBorder(css).isAllZeros();
        return wanted && block.getHeight() <= mostTogetherDots;
    }

    /** Keeps a table's header rows together with the row after them, and has them repeated over later ones. */
    private void repeatHead(TableBox table, int first) {
        if (table.getChildCount() == 0 || !(table.getChild(0) instanceof TableSectionBox section)
                || !section.isHeader()) {
            return;
        }
        int body = first;
        while (body < atoms.size() && isIn(atoms.get(body).box(), section)) {
            body++;
        }
        if (body == first || body >= atoms.size()) {
            return;
        }
        int top = atoms.get(first).top();
        ColumnHead head = new ColumnHead(section, top, atoms.get(body).top() - top);
        if (head.dots() <= mostTogetherDots) {
            atoms.subList(first + 1, body + 1).replaceAll(ColumnAtom::kept);
            atoms.subList(body, atoms.size()).replaceAll(atom -> atom.under(head));
        }
    }

    private static boolean isIn(Box inner, Box outer) {
        return inner != null && (inner == outer || isIn(inner.getParent(), outer));
    }

    private void widen(int first, int top, int bottom) {
        ColumnAtom opening = atoms.get(first);
        atoms.set(first, opening.spanning(Math.min(top, opening.top()), opening.bottom()));
        ColumnAtom closing = atoms.getLast();
        atoms.set(atoms.size() - 1, closing.spanning(closing.top(), Math.max(bottom, closing.bottom())));
    }

    private void add(Box box, int top, int bottom, boolean mayOpen) {
        ColumnOpening unforced = mayOpen && !kept && top >= floatsBottom ? ColumnOpening.ALLOWED : ColumnOpening.AVOIDED;
        atoms.add(new ColumnAtom(box, top, bottom, forced.isForced() ? forced : unforced));
        kept = false;
        forced = ColumnOpening.ALLOWED;
    }

    private void addFloats(LineBox line) {
        for (Box out : line.getNonFlowContent()) {
            if (out.getStyle().isFloated()) {
                floatsBottom = Math.max(floatsBottom, out.getAbsY() + out.getHeight());
            }
        }
    }
}
