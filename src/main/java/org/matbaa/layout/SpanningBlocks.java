package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings blocks with {@code column-span: all} up to the block that has the columns, before layout: a block that such
 * a one is in is parted into what is before and after it (CSS Multi-column Layout 1, 6.1), as its border and
 * background are ({@code box-decoration-break: slice}). List items, tables and what is out of flow are not parted.
 */
final class SpanningBlocks {
    private static final List<PropertyDeclaration> NO_TOP = List.of(none(CSSName.MARGIN_TOP), none(CSSName.PADDING_TOP),
            none(CSSName.BORDER_TOP_WIDTH), ident(CSSName.PAGE_BREAK_BEFORE, IdentValue.AUTO),
            ident(CSSName.FS_PAGE_ORIENTATION, IdentValue.AUTO));
    private static final List<PropertyDeclaration> NO_BOTTOM = List.of(none(CSSName.MARGIN_BOTTOM), none(CSSName.PADDING_BOTTOM),
            none(CSSName.BORDER_BOTTOM_WIDTH), ident(CSSName.PAGE_BREAK_AFTER, IdentValue.AUTO),
            ident(CSSName.FS_NAMED_DESTINATION, IdentValue.NONE), ident(CSSName.FS_PDF_FONT_EMBED, IdentValue.AUTO));

    private final PageStyles styles;

    SpanningBlocks(PageStyles styles) {
        this.styles = styles;
    }

    /** The children of a block with columns, and between them what stands across. */
    List<BlockBox> children(BlockBox block) {
        List<BlockBox> children = new ArrayList<>();
        for (Box child : block.getChildren()) {
            children.addAll(parted((BlockBox) child, block.getStyle()));
        }
        return children;
    }

    private List<BlockBox> parted(BlockBox block, CalculatedStyle parent) {
        if (ColumnStyle.spans(block) || !mayBeParted(block, parent)) {
            return List.of(block);
        }
        List<BlockBox> children = children(block);
        if (children.stream().noneMatch(ColumnStyle::spans)) {
            return List.of(block);
        }
        block.removeAllChildren();
        List<BlockBox> parts = new ArrayList<>();
        BlockBox open = null;
        boolean isFirst = true;
        for (BlockBox child : children) {
            if (ColumnStyle.spans(child)) {
                parts.add(child);
                open = null;
                continue;
            }
            if (open == null) {
                // What is not the first part is anonymous, so that links lead to the first.
                open = isFirst ? block : new BlockBox(block.getElement(), block.getStyle(), true);
                open.setChildrenContentType(BlockBox.ContentType.BLOCK);
                isFirst = false;
                parts.add(open);
            }
            open.addChild(child);
            child.setContainingBlock(open);
        }
        slice(parts, block, parent);
        return parts;
    }

    /** Whether all that a block is in within its columns can be parted. */
    boolean mayBringUp(Box block) {
        for (Box around = block.getParent(); !(around instanceof ColumnsBox); around = around.getParent()) {
            if (!((BlockBox) around).isFromCaptionedTable() && !mayBeParted((BlockBox) around, around.getParent().getStyle())) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeParted(BlockBox block, CalculatedStyle parent) {
        return block.getClass() == BlockBox.class && !block.isAnonymous() && !block.isReplaced() && block.getElement() != null
                && block.getChildrenContentType() == BlockBox.ContentType.BLOCK && !ListItem.isItem(block)
                && block.getStyle().isIdent(CSSName.DISPLAY, IdentValue.BLOCK) && !block.getStyle().isNonFlowContent()
                && styles.columns(block.getElement(), parent) == null;
    }

    /** Only the first part has what is at a block's top, and only the last what is at its bottom. */
    private void slice(List<BlockBox> parts, BlockBox block, CalculatedStyle parent) {
        List<BlockBox> own = parts.stream().filter(part -> !ColumnStyle.spans(part)).toList();
        CascadedStyle whole = styles.getCascadedStyle(block.getElement(), false);
        for (BlockBox part : own) {
            List<PropertyDeclaration> cut = new ArrayList<>();
            if (part != own.getFirst()) {
                cut.addAll(NO_TOP);
            }
            if (part != own.getLast()) {
                cut.addAll(NO_BOTTOM);
            }
            part.setStyle(parent.deriveStyle(CascadedStyle.createLayoutStyle(whole, cut.toArray(PropertyDeclaration[]::new))));
        }
    }

    private static PropertyDeclaration none(CSSName name) {
        return ChangedStyles.px(name, 0);
    }

    private static PropertyDeclaration ident(CSSName name, IdentValue value) {
        return CascadedStyle.createLayoutPropertyDeclaration(name, value);
    }
}
