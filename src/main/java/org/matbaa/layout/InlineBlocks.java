package org.matbaa.layout;

import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.util.function.Consumer;

/** The blocks of a box tree that hold inline content, before they are laid out. */
final class InlineBlocks {
    private InlineBlocks() {
    }

    /** Hands over each in a box whose children have been built, also those that are inline blocks or float. */
    static void forEach(BlockBox box, Consumer<BlockBox> action) {
        LayoutStoppedException.checkInterrupt();
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            action.accept(box);
            for (Styleable content : box.getInlineContent()) {
                if (content instanceof BlockBox block) {
                    forEach(block, action);
                }
            }
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox block) {
                forEach(block, action);
            }
        }
    }
}
