package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes markers with {@code list-style-position: inside} into their items' text, before lines are broken, in a line of their own
 * where the item begins with a block (CSS Lists 3, 3.4: they are inline boxes at its beginning), and gives empty items a
 * line for the marker.
 */
record InsideMarkers(ListOrdinals ordinals) {
    /** A line that has this is not left out, and it takes no room (ZERO WIDTH SPACE). */
    static final String EMPTY_LINE = "\u200B";
    /** The content of a {@code br} element. */
    private static final String LINE_BREAK = "\n";

    private static final CascadedStyle OWN_LINE = CascadedStyle.createLayoutStyle(
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.DISPLAY, IdentValue.BLOCK),
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID));

    /** Marks every item below a box whose children have been built. */
    void insert(BlockBox box) {
        if (ListItem.isItem(box)) {
            mark(box);
        }
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : box.getInlineContent()) {
                if (content instanceof BlockBox block) {
                    insert(block);
                }
            }
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox block) {
                insert(block);
            }
        }
    }

    private void mark(BlockBox item) {
        String marker = ListItem.marker(item, ordinals);
        if (marker.isEmpty()) {
            return;
        }
        if (isEmpty(item)) {
            item.setInlineContent(List.of(text(item, ListItem.isInside(item) ? marker + " " : EMPTY_LINE)));
            item.setChildrenContentType(BlockBox.ContentType.INLINE);
        } else if (ListItem.isInside(item) && beginsWithABlock(item)) {
            List<Box> content = List.copyOf(item.getChildren());
            item.removeAllChildren();
            item.addChild(new AnonymousBlockBox(item.getElement(), item.getStyle().deriveStyle(OWN_LINE),
                    List.of(), List.of(text(item, marker + " "))));
            content.forEach(item::addChild);
        } else if (ListItem.isInside(item)) {
            BlockBox first = item.getChildrenContentType() == BlockBox.ContentType.INLINE ? item : (BlockBox) item.getChild(0);
            List<Styleable> content = new ArrayList<>(first.getInlineContent());
            content.addFirst(text(item, beginsWithASpace(content) ? marker : marker + " "));
            first.setInlineContent(content);
        }
    }

    private static boolean isEmpty(BlockBox item) {
        return switch (item.getChildrenContentType()) {
            case EMPTY -> true;
            case INLINE -> item.getInlineContent().stream().allMatch(InsideMarkers::isBlank);
            default -> false;
        };
    }

    private static boolean isBlank(Styleable content) {
        return content instanceof InlineBox inline && inline.getText().isBlank() && !inline.getText().contains(LINE_BREAK)
                && inline.getContentFunction() == null;
    }

    private static boolean beginsWithABlock(BlockBox item) {
        return item.getChildrenContentType() == BlockBox.ContentType.BLOCK && !(item.getChild(0) instanceof AnonymousBlockBox);
    }

    /** Which collapses at the beginning of a line, but not after a marker. */
    private static boolean beginsWithASpace(List<Styleable> content) {
        return content.getFirst() instanceof InlineBox inline && inline.getText().startsWith(" ");
    }

    private static InlineBox text(BlockBox item, String text) {
        InlineBox box = new InlineBox(text, null, null, null, null, null, style(item.getStyle()));
        box.setStartsHere(true);
        box.setEndsHere(true);
        return box;
    }

    /** Figures of markers have one width (CSS Lists 3, appendix A). */
    private static CalculatedStyle style(CalculatedStyle item) {
        List<String> families = new ArrayList<>(List.of(item.asStringArray(CSSName.FONT_FAMILY)));
        families.add(PrintFont.TABULAR_FIGURES);
        String all = String.join(",", families);
        return item.deriveStyle(CascadedStyle.createLayoutStyle(
                CascadedStyle.createLayoutPropertyDeclaration(CSSName.DISPLAY, IdentValue.INLINE),
                new PropertyDeclaration(CSSName.FONT_FAMILY, new PropertyValue(CSSPrimitiveValue.CSS_STRING, all, all,
                        families.toArray(String[]::new), null), true, Origin.USER)));
    }
}
