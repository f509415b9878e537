package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FloatedBoxData;

import java.util.List;

/**
 * How far a float stands below the block before it: below that block's bottom margin, once (CSS 2.1, 8.3.1
 * and 9.5). Flying Saucer adds the margin to what the block's height already holds where text or nothing
 * follows the float, and forgets it where the margin has become the parent's.
 */
final class FloatMargin extends FloatedBoxData {
    private final CssContext css;
    private final BlockBox floated;

    private FloatMargin(CssContext css, BlockBox floated) {
        this.css = css;
        this.floated = floated;
    }

    /** Sees to every float below a box whose children have been built, before layout. */
    static void install(CssContext css, BlockBox box) {
        if (box.isFloated()) {
            box.setFloatedBoxData(new FloatMargin(css, box));
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox block) {
                install(css, block);
            }
        }
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : box.getInlineContent()) {
                if (content instanceof BlockBox block) {
                    install(css, block);
                }
            }
        }
    }

    @Override
    public int getMarginFromSibling() {
        if (floated.getContainingBlock() instanceof AnonymousBlockBox around
                && around.getPreviousSibling() instanceof BlockBox before) {
            int handed = super.getMarginFromSibling();
            return (handed != 0 ? handed : bottomMargin(before)) - (int) before.getMargin(css).bottom();
        }
        return 0;
    }

    /** A block's bottom margin collapsed with those of its last children, wherever Flying Saucer put it. */
    private int bottomMargin(BlockBox block) {
        int most = 0;
        int least = 0;
        for (BlockBox box = block; box != null; box = lastThatAdjoins(box)) {
            int margin = (int) box.getStyle().getMarginRect(box.getContainingBlock().getContentWidth(), css).bottom();
            most = Math.max(most, margin);
            least = Math.min(least, margin);
        }
        return most + least;
    }

    private BlockBox lastThatAdjoins(BlockBox box) {
        boolean parted = box instanceof TableBox || !box.getStyle().isMayCollapseMarginsWithChildren()
                || (int) box.getPadding(css).bottom() != 0 || (int) box.getBorder(css).bottom() != 0;
        List<Box> children = parted || box.getChildrenContentType() != BlockBox.ContentType.BLOCK
                ? List.of() : box.getChildren();
        for (int i = children.size() - 1; i >= 0; i--) {
            if (!(children.get(i) instanceof AnonymousBlockBox text) || !text.isSkipWhenCollapsingMargins()) {
                return children.get(i) instanceof AnonymousBlockBox ? null : (BlockBox) children.get(i);
            }
        }
        return null;
    }
}
