package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Finds, after layout, tables in columns with a row that no column holds. Such a table is laid out anew across all the
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
        tables.look(root);
        return tables.found;
    }

    private void look(Box box) {
        if (box instanceof TableRowBox && !ColumnPart.of(box).isEmpty()) {
            outermost(box);
        }
        box.getChildren().stream().filter(child -> !(child instanceof LineBox)).forEach(this::look);
    }

    private void outermost(Box row) {
        Box whole = row;
        for (Box box = row; !(box instanceof ColumnsBox); box = box.getParent()) {
            if (box instanceof TableBox || box.getElement() != null && WHOLES.contains(box.getElement().getNodeName())) {
                whole = box;
            }
        }
        if (whole.getElement() != null && spanning.mayBringUp(whole)) {
            found.add(whole.getElement());
        }
    }
}
