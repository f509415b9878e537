package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;

import java.util.function.Consumer;

/** The row groups of all tables of a box tree, before they are laid out. */
final class RowGroups {
    private RowGroups() {
    }

    /** Hands over each in a box whose children have been built. */
    static void forEach(BlockBox box, Consumer<TableSectionBox> action) {
        if (box instanceof TableSectionBox section) {
            action.accept(section);
        }
        box.getChildren().forEach(child -> below(child, action));
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            box.getInlineContent().forEach(content -> below(content, action));
        }
    }

    private static void below(Object content, Consumer<TableSectionBox> action) {
        if (content instanceof BlockBox block) {
            forEach(block, action);
        }
    }
}
