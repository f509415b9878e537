package org.matbaa.layout;

import org.matbaa.text.TextEngine;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tags the inline texts of a box tree with what line breaking has to know of them: their block, and what
 * follows them in another element and may not be parted from them (see {@link LineGlue}).
 */
final class GlueFinder {
    /** After what a line of the source has, but for one of spaces alone. No-break spaces are content, not among them. */
    private static final Pattern END_OF_LINE = Pattern.compile("(?<=\\S)[ \\t]*(?=\n)");

    private final LayoutContext context;
    private final TextEngine engine;
    private final LineGlue glue;
    private final XhtmlNamespace namespace;
    private final ChangedStyles styles;
    private final TextStarts starts;
    private final Map<InlineBox, TextMeasure> measures = new IdentityHashMap<>();
    /** Texts that end with a space after which one that a line may break at was collapsed (CSS Text 3, 4.1.1). */
    private final Set<InlineBox> partedAfter = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Texts in which no line breaks. */
    private final Set<InlineBox> unbroken = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Those of them that Flying Saucer takes for such that may be broken. */
    private final Set<InlineBox> whole = Collections.newSetFromMap(new IdentityHashMap<>());

    GlueFinder(LayoutContext context, TextEngine engine, LineGlue glue, XhtmlNamespace namespace, TextWidths widths) {
        this.context = context;
        this.engine = engine;
        this.glue = glue;
        this.namespace = namespace;
        this.styles = ChangedStyles.of(context);
        this.starts = new TextStarts(context, widths);
    }

    /** Tags every text below a box whose children have been built. */
    void tagAll(BlockBox box) {
        InlineBlocks.forEach(box, this::tag);
    }

    private void tag(BlockBox block) {
        measure(block);
        if (mayBreak(block) && !isInCell(block)) {
            keepWhole(block);
        }
        List<InlineBox> group = new ArrayList<>();
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox inline && !inline.isDynamicFunction()) {
                if (!inline.getText().isEmpty()) {
                    if (!group.isEmpty() && inline.getText().startsWith("\n")) {
                        dropLastSpace(group.getLast());
                    }
                    group.add(inline);
                }
            } else if (!(content instanceof BlockBox out) || !out.getStyle().isNonFlowContent()) {
                tagGroup(group, block);
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            dropLastSpace(group.getLast());
        }
        tagGroup(group, block);
    }

    private void measure(BlockBox block) {
        InlineNesting nesting = new InlineNesting(context, block, language(block));
        boolean hasTabs = block.getInlineContent().stream()
                .anyMatch(content -> content instanceof InlineBox inline && TabStops.areIn(inline.getText()));
        TabStops stops = hasTabs ? TabStops.of(context, block) : TabStops.NONE;
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox inline) {
                measures.put(inline, nesting.next(inline).with(stops));
            }
        }
        if (hasTabs) {
            starts.add(block, measures::get);
        }
    }

    /**
     * Flying Saucer breaks no line before text with {@code nowrap} or {@code pre}: such text becomes one that may wrap and
     * has no place to, where a line may break before it. In cells it stays, for {@link NarrowCell} to wrap it.
     */
    private void keepWhole(BlockBox block) {
        boolean wraps = WhiteSpace.wraps(block.getStyle());
        boolean mayBreakBefore = wraps;
        InlineBox before = null;
        for (Styleable content : block.getInlineContent()) {
            if (!(content instanceof InlineBox inline)) {
                mayBreakBefore = wraps;
                before = null;
                continue;
            }
            if (before != null && before.getText().endsWith(" ") && WhiteSpace.wraps(inline.getStyle())
                    && InlineSpaces.isCollapsedAtStart(inline)) {
                partedAfter.add(before);
                mayBreakBefore = true;
            }
            if (!inline.getText().isEmpty()) {
                keepWhole(inline, mayBreakBefore);
                mayBreakBefore = wraps || WhiteSpace.wraps(inline.getStyle()) && inline.getText().endsWith(" ");
                before = inline;
            }
        }
    }

    private void keepWhole(InlineBox inline, boolean mayBreakBefore) {
        if (WhiteSpace.wraps(inline.getStyle()) || inline.getPseudoElementOrClass() != null) {
            return;
        }
        unbroken.add(inline);
        boolean isLine = inline.getStyle().getWhitespace() == IdentValue.NOWRAP || inline.getText().indexOf('\n') < 0;
        if (mayBreakBefore && isLine) {
            styles.wrap(inline);
            whole.add(inline);
        }
    }

    /** Whether a line may break in a block, by its own style or that of a text. */
    private static boolean mayBreak(BlockBox block) {
        return WhiteSpace.wraps(block.getStyle()) || block.getInlineContent().stream()
                .anyMatch(content -> content instanceof InlineBox inline && WhiteSpace.wraps(inline.getStyle()));
    }

    private static boolean isInCell(BlockBox block) {
        for (Box box = block; box != null; box = box.getParent() == null ? box.getContainingBlock() : box.getParent()) {
            if (box instanceof TableCellBox) {
                return true;
            }
        }
        return false;
    }

    private String language(BlockBox block) {
        Element element = block.getElement();
        return element == null ? "" : namespace.getLang(element);
    }

    /**
     * Takes away the space that hangs at the end of a block or before a forced break: Flying Saucer would not
     * see it before a tag.
     */
    private static void dropLastSpace(InlineBox inline) {
        String text = inline.getText();
        if (WhiteSpace.of(inline) != WhiteSpace.KEPT && text.endsWith(" ") && !text.isBlank()) {
            inline.setText(text.substring(0, text.length() - 1));
        }
    }

    private void tagGroup(List<InlineBox> group, BlockBox block) {
        if (group.size() == 1) {
            tag(group.getFirst(), 0, block);
        }
        if (group.size() < 2) {
            return;
        }
        StringBuilder all = new StringBuilder();
        group.forEach(inline -> all.append(inline.getText()));
        int[] breaks = allowed(engine.lineBreaks(all.toString(), language(block), broken(group)), group, block);
        int border = all.length();
        int gluedDots = 0;
        for (int i = group.size() - 1; i >= 0; i--) {
            InlineBox inline = group.get(i);
            int found = Arrays.binarySearch(breaks, border);
            if (found >= 0) {
                gluedDots = 0;
            } else {
                gluedDots = widthDots(group.get(i + 1), breaks[-found - 1] - border, gluedDots);
            }
            border -= inline.getText().length();
            if (i > 0 && found < 0 && Arrays.binarySearch(breaks, border) == found && !WhiteSpace.wraps(block.getStyle())) {
                // Glued at both ends.
                styles.keepInLine(inline);
            }
            tag(inline, gluedDots, block);
        }
    }

    /** The part of the texts of a group that has {@code word-break: break-all}. */
    private BitSet broken(List<InlineBox> group) {
        BitSet characters = new BitSet();
        int start = 0;
        for (InlineBox inline : group) {
            int end = start + inline.getText().length();
            characters.set(start, end, InlineStyles.breaksAll(inline.getStyle()));
            start = end;
        }
        return characters;
    }

    /** The breaks that no {@code nowrap} or {@code pre} forbids. */
    private int[] allowed(int[] breaks, List<InlineBox> group, BlockBox block) {
        boolean wraps = WhiteSpace.wraps(block.getStyle()) || isInCell(block);
        IntStream.Builder allowed = IntStream.builder();
        int index = 0;
        int end = group.getFirst().getText().length();
        for (int at : breaks) {
            while (end < at) {
                index++;
                end += group.get(index).getText().length();
            }
            InlineBox inline = group.get(index);
            boolean isForced = inline.getText().charAt(inline.getText().length() - (end - at) - 1) == '\n';
            if (isForced || (at == end ? mayPart(group, index, wraps) : !unbroken.contains(inline))) {
                allowed.add(at);
            }
        }
        return allowed.build().toArray();
    }

    /**
     * Whether a line may break between a text and the next, where it may by their characters. A space that it may break after is
     * its own box's to decide about, any other place that of both (CSS Text 3, 5.1).
     */
    private boolean mayPart(List<InlineBox> group, int index, boolean wraps) {
        InlineBox inline = group.get(index);
        return index + 1 == group.size() || (inline.getText().endsWith(" ") ? !unbroken.contains(inline) || partedAfter.contains(inline)
                : wraps && !(unbroken.contains(inline) && unbroken.contains(group.get(index + 1))));
    }

    /**
     * A tag is content to Flying Saucer: after a space alone or a forced break it would keep the next text
     * from beginning the line. Where a line ends in the source it is measured by itself, and so has a tag of its own.
     */
    private void tag(InlineBox inline, int gluedDots, BlockBox block) {
        String text = inline.getText();
        if (gluedDots == 0 && text.isBlank() && !TabStops.areIn(text)) {
            return;
        }
        PrintFont font = (PrintFont) inline.getStyle().getFSFont(context);
        TextMeasure measure = measures.get(inline);
        boolean hangs = inline.getStyle().getWhitespace() == IdentValue.PRE_WRAP;
        boolean isBroken = InlineStyles.breaksAll(inline.getStyle());
        int line = text.indexOf('\n');
        String own = line < 0 ? text : tagLines(text, new LineGlue.Tagged(0, block, font, measure, false, isBroken, hangs,
                starts.of(inline, line + LineGlue.TAG_LENGTH)));
        inline.setText(text.endsWith("\n") ? own : own + glue.tag(new LineGlue.Tagged(gluedDots, block, font, measure,
                whole.contains(inline), isBroken, hangs && block.getInlineContent().getLast() == inline, starts.of(inline, own.length() + LineGlue.TAG_LENGTH))));
    }

    private String tagLines(String text, LineGlue.Tagged first) {
        String later = glue.tag(first.at(LineGlue.Start.UNKNOWN));
        String begun = glue.tag(first);
        int line = text.indexOf('\n');
        return END_OF_LINE.matcher(text).replaceAll(end -> end.group() + (end.end() == line ? begun : later));
    }

    /**
     * Width of a text that must follow on the same line, as far as the first break in it.
     *
     * @param length        characters up to that break
     * @param followingDots width of what must follow the text in turn, if the break is not in it
     */
    private int widthDots(InlineBox inline, int length, int followingDots) {
        String tag = inline.getText().substring(LineGlue.withoutTag(inline.getText()).length());
        String text = LineGlue.withoutTags(inline.getText());
        boolean whole = length >= text.length();
        String part = whole ? text : text.substring(0, length);
        int width = context.getTextRenderer().getWidth(context.getFontContext(),
                inline.getStyle().getFSFont(context), part.stripTrailing() + tag);
        // Flying Saucer has room for both sides of an element where it has put its first words, whichever way they read.
        width += inline.isStartsHere() ? edge(inline, Edge.LEFT) + edge(inline, Edge.RIGHT) : 0;
        if (length > text.length()) {
            width += (inline.isEndsHere() && !inline.isStartsHere() ? edge(inline, Edge.RIGHT) : 0) + followingDots;
        }
        return width;
    }

    private int edge(InlineBox inline, Edge edge) {
        return inline.getStyle().getMarginBorderPadding(context, 0, edge);
    }
}
