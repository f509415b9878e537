package org.matbaa.layout;

import org.matbaa.text.LineBreaks;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags the inline texts of a box tree that may not be parted from the text that follows them in
 * another element (see {@link LineGlue}).
 */
final class GlueFinder {
    private final LayoutContext context;
    private final LineGlue glue;
    private final XhtmlNamespace namespace;

    GlueFinder(LayoutContext context, LineGlue glue, XhtmlNamespace namespace) {
        this.context = context;
        this.glue = glue;
        this.namespace = namespace;
    }

    /** Tags every text below a box whose children have been built. */
    void tagAll(BlockBox box) {
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            tag(box);
            for (Styleable content : box.getInlineContent()) {
                if (content instanceof BlockBox block) {
                    tagAll(block);
                }
            }
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox block) {
                tagAll(block);
            }
        }
    }

    private void tag(BlockBox block) {
        List<InlineBox> group = new ArrayList<>();
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox inline && !inline.isDynamicFunction()) {
                if (!inline.getText().isEmpty()) {
                    group.add(inline);
                }
            } else if (!(content instanceof BlockBox out) || !out.getStyle().isNonFlowContent()) {
                tagGroup(group, block);
                group.clear();
            }
        }
        tagGroup(group, block);
    }

    private void tagGroup(List<InlineBox> group, BlockBox block) {
        if (group.size() < 2) {
            return;
        }
        StringBuilder all = new StringBuilder();
        group.forEach(inline -> all.append(inline.getText()));
        Element element = block.getElement();
        int[] breaks = LineBreaks.of(all.toString(), element == null ? "" : namespace.getLang(element));
        int border = 0;
        for (int i = 0; i < group.size() - 1; i++) {
            InlineBox inline = group.get(i);
            border += inline.getText().length();
            int found = Arrays.binarySearch(breaks, border);
            if (found < 0) {
                List<InlineBox> rest = List.copyOf(group.subList(i + 1, group.size()));
                int glued = breaks[-found - 1] - border;
                inline.setText(inline.getText() + glue.tag(() -> widthDots(rest, glued)));
            }
        }
    }

    /** Width of the first {@code length} characters of a sequence of inline texts, with their edges. */
    private int widthDots(List<InlineBox> texts, int length) {
        int width = 0;
        int left = length;
        for (InlineBox inline : texts) {
            String text = LineGlue.withoutTag(inline.getText());
            String part = text.substring(0, Math.min(left, text.length()));
            width += context.getTextRenderer().getWidth(context.getFontContext(),
                    inline.getStyle().getFSFont(context), part.stripTrailing());
            width += inline.isStartsHere() ? inline.getStyle().getMarginBorderPadding(context, 0, Edge.LEFT) : 0;
            left -= part.length();
            if (left <= 0) {
                break;
            }
            width += inline.isEndsHere() ? inline.getStyle().getMarginBorderPadding(context, 0, Edge.RIGHT) : 0;
        }
        return width;
    }
}
