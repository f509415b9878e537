package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds, after layout, tables in columns with cells that no column holds. Such a table is laid out anew across all the
 * columns, as if it had {@code column-span: all}, so that no cell is to be read in parts beside each other.
 */
final class TallTables {
    /** Elements that are not parted: they stand across with all that is in them. */
    private static final Set<String> WHOLES = Set.of("figure", "ol", "ul");

    private final SpanningBlocks spanning;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private TallTables(SpanningBlocks spanning) {
        this.spanning = spanning;
    }

    /** The elements of those that can stand across their columns. */
    static Set<Element> in(BlockBox root, PageStyles styles) {
        TallTables tables = new TallTables(new SpanningBlocks(styles));
        tables.look(root, false);
        return tables.found;
    }

    private void look(Box box, boolean inColumns) {
        if (inColumns && box instanceof TableCellBox cell && isReadInParts(cell)) {
            outermost(cell);
        }
        box.getChildren().stream().filter(child -> !(child instanceof LineBox))
                .forEach(child -> look(child, inColumns || child instanceof ColumnsBox));
    }

    /** Whether lines of a cell are in several columns; its border alone may be. */
    private static boolean isReadInParts(TableCellBox cell) {
        List<ColumnPart> parts = ColumnPart.of(cell);
        return !parts.isEmpty() && lines(cell).map(line -> part(cell, parts, line)).distinct().limit(2).count() > 1;
    }

    private static int part(TableCellBox cell, List<ColumnPart> parts, LineBox line) {
        int shift = ColumnsBox.shiftDots(cell, line);
        return IntStream.range(0, parts.size()).filter(i -> parts.get(i).xDots() == shift
                && line.getAbsY() >= parts.get(i).top() && line.getAbsY() < parts.get(i).bottom()).findFirst().orElse(-1);
    }

    private static Stream<LineBox> lines(Box box) {
        return box instanceof LineBox line ? Stream.of(line) : box.getChildren().stream().flatMap(TallTables::lines);
    }

    private void outermost(Box cell) {
        Box whole = cell;
        for (Box box = cell; !(box instanceof ColumnsBox); box = box.getParent()) {
            if (box instanceof TableBox || box.getElement() != null && WHOLES.contains(box.getElement().getNodeName())) {
                whole = box;
            }
        }
        if (whole.getElement() != null && spanning.mayBringUp(whole)) {
            found.add(whole.getElement());
        }
    }
}
