package org.matbaa.layout;

import org.matbaa.text.ParagraphText;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gathers the text of consecutive lines into one paragraph in logical order, writing the embedding
 * controls that the markup means between the texts (UAX #9, HL3).
 */
final class InlineCollector {
    private static final char OBJECT = '\uFFFC';

    private final Element block;
    private final StyleSource styles;
    private final CounterDigits digits;
    private final BidiControls blockControls;

    private final StringBuilder text = new StringBuilder();
    private final BitSet synthetic = new BitSet();
    private final List<StyledRange> ranges = new ArrayList<>();
    private final List<CollectedLine> lines = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private int lineStart;
    private String lastMaster;
    private int lastMasterEnd;

    /** Finds the text style of an inline box. */
    @FunctionalInterface
    interface StyleSource {
        TextStyle of(InlineLayoutBox box);
    }

    /**
     * @param block the element of the block that holds the lines: its own direction is the
     *              paragraph's, not an embedding in it
     * @param blockControls what the block's own override means around the whole paragraph
     */
    InlineCollector(Element block, BidiControls blockControls, StyleSource styles) {
        this.block = block;
        this.styles = styles;
        this.digits = CounterDigits.of(block);
        this.blockControls = blockControls;
    }

    void addLine(LineBox line) {
        if (lines.isEmpty()) {
            addControls(blockControls.opening(), null);
        }
        lineStart = text.length();
        spans = new ArrayList<>();
        for (Box child : line.getChildren()) {
            if (child instanceof InlineLayoutBox inline) {
                addInline(inline);
            } else {
                addObject(null, child);
            }
        }
        lines.add(new CollectedLine(line, lineStart, visibleEnd(lineStart), List.copyOf(spans), false));
    }

    /** The paragraph of the lines added so far. */
    CollectedParagraph finish(TextStyle fallback, ParagraphRules rules) {
        if (!lines.isEmpty()) {
            CollectedLine last = lines.removeLast();
            lines.add(new CollectedLine(last.box(), last.start(), last.end(), last.spans(), true));
        }
        addControls(blockControls.closing(), fallback);
        if (ranges.isEmpty() && text.length() > 0) {
            ranges.add(new StyledRange(0, text.length(), fallback));
        }
        String all = text.toString();
        return new CollectedParagraph(new ParagraphText(all, ranges, rules.baseLevel(all), synthetic),
                List.copyOf(lines));
    }

    private void addInline(InlineLayoutBox box) {
        BidiControls controls = controls(box);
        // A box that a forced break parts is opened again in the next paragraph (CSS Writing Modes 3, 2.4.5).
        if (box.isStartsHere() || lines.isEmpty()) {
            addControls(controls.opening(), styles.of(box));
        }
        for (Object child : box.getInlineChildren()) {
            switch (child) {
                case InlineText inlineText -> addText(inlineText);
                case InlineLayoutBox inline -> addInline(inline);
                case Box object -> addObject(box, object);
                default -> throw new IllegalStateException("unknown inline child " + child.getClass());
            }
        }
        if (box.isEndsHere()) {
            addControls(controls.closing(), styles.of(box));
        }
    }

    /** A box of generated content has the style of the element that it is generated for. */
    private BidiControls controls(InlineLayoutBox box) {
        Element element = box.getElement();
        return element == null || element == block || box.getPseudoElementOrClass() != null ? BidiControls.NONE
                : BidiControls.of(InlineStyles.unicodeBidi(box.getStyle()), InlineStyles.isRightToLeft(box.getStyle()));
    }

    private void addControls(String controls, TextStyle style) {
        if (controls.isEmpty()) {
            return;
        }
        synthetic.set(text.length(), text.length() + controls.length());
        append(controls, style);
    }

    private void addObject(InlineLayoutBox owner, Box object) {
        if (!object.getStyle().isInlineBlock() && !object.getStyle().isInlineTable()) {
            return;
        }
        int start = text.length();
        append(String.valueOf(OBJECT), owner == null ? null : styles.of(owner));
        spans.add(new Span(owner, object, null, start, text.length()));
    }

    private void addText(InlineText inlineText) {
        String master = inlineText.getMasterText();
        InlineLayoutBox owner = inlineText.getParent();
        TextStyle style = styles.of(owner);
        addGap(inlineText, style);
        String own = inlineText.isDynamicFunction() ? digits.write(inlineText.getSubstring())
                : TabStops.asSpaces(LineGlue.withoutTag(inlineText.getSubstring()).replace(TabStops.KEPT, ' '));
        int start = text.length();
        append(own, style);
        if (own.endsWith(IcuLineBreaking.HYPHENATED)) {
            // Of the two, the hyphen is drawn; it is copied out as the soft hyphen that it stands for.
            synthetic.set(text.length() - 2);
        }
        Node source = inlineText.getTextNode() != null ? inlineText.getTextNode() : VisualLines.elementOf(owner);
        spans.add(new Span(owner, null, source, start, text.length()));
        lastMaster = master;
        lastMasterEnd = inlineText.getEnd();
    }

    /** Spaces that Flying Saucer dropped at a line break still part the words for UAX #9. */
    private void addGap(InlineText inlineText, TextStyle style) {
        boolean sameText = inlineText.getMasterText() == lastMaster && inlineText.getStart() > lastMasterEnd;
        String gap = sameText ? LineGlue.withoutTag(lastMaster.substring(lastMasterEnd, inlineText.getStart()))
                : inlineText.isTrimmedLeadingSpace() ? " "
                : inlineText.getMasterText() == lastMaster ? "" : droppedAtLineEnd();
        append(gap, style);
        if (spans.isEmpty() && !gap.isEmpty()) {
            lineStart = text.length();
        }
    }

    /** The spaces that ended the last text, when it ended the last line. */
    private String droppedAtLineEnd() {
        if (lastMaster == null || !spans.isEmpty()) {
            return "";
        }
        String rest = LineGlue.withoutTag(lastMaster.substring(lastMasterEnd));
        return rest.isBlank() ? rest : "";
    }

    private void append(String added, TextStyle style) {
        if (added.isEmpty()) {
            return;
        }
        int start = text.length();
        text.append(added);
        StyledRange last = ranges.isEmpty() ? null : ranges.getLast();
        if (last != null && (style == null || last.style().equals(style))) {
            ranges.set(ranges.size() - 1, new StyledRange(last.start(), text.length(), last.style()));
        } else if (style != null) {
            ranges.add(new StyledRange(last == null ? 0 : start, text.length(), style));
        }
    }

    private int visibleEnd(int start) {
        int end = text.length();
        while (end > start && (synthetic.get(end - 1) || isCollapsible(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
