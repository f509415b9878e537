package org.matbaa.layout;

import org.matbaa.text.JustifyPolicy;
import org.matbaa.text.Justification;
import org.matbaa.text.Paragraph;
import org.matbaa.text.ShapedLine;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The visual pass: turns lines that Flying Saucer broke in logical order into lines of glyph runs
 * in visual order, a paragraph at a time, when a line is first asked for.
 *
 * <p>It can run before painting and at first paint, since margin boxes and page counters get their
 * text only then. One instance serves one document, on one thread.
 */
public final class VisualLines {
    private final TextEngine engine;
    private final DotScale scale;
    private final TextStyles styles;
    private final LongWords longWords;
    private final LineEnds ends;
    private final Map<LineBox, VisualLine> lines = new IdentityHashMap<>();
    private final Map<LineBox, String> dynamicTexts = new IdentityHashMap<>();
    private final TreeSet<Integer> missing = new TreeSet<>();

    VisualLines(TextEngine engine, DotScale scale, TextStyles styles, LongWords longWords) {
        this.engine = engine;
        this.scale = scale;
        this.styles = styles;
        this.longWords = longWords;
        this.ends = new LineEnds(engine, scale);
    }

    /** The line's visual form; its boxes are moved to their visual places. */
    public VisualLine of(CssContext css, LineBox line) {
        VisualLine known = lines.get(line);
        if (known == null || isChanged(line)) {
            resolve(css, (BlockBox) line.getParent());
            known = lines.get(line);
        } else if (line.isContainsDynamicFunction()) {
            // Flying Saucer has put the boxes back in logical order.
            VisualPlaces.apply(css, line, known);
        }
        return known;
    }

    private boolean isChanged(LineBox line) {
        return line.isContainsDynamicFunction() && !DynamicText.of(line).equals(dynamicTexts.get(line));
    }

    /** Code points that no font had, in the lines resolved so far. */
    public List<Integer> missing() {
        return List.copyOf(missing);
    }

    /** Paints a list marker with a line. */
    void addMarker(LineBox line, List<PlacedRun> marker) {
        lines.computeIfPresent(line, (key, known) -> known.withMarker(marker));
    }

    private void resolve(CssContext css, BlockBox block) {
        Paragraph shaped = null;
        for (CollectedParagraph paragraph : collect(css, block)) {
            shaped = engine.prepare(paragraph.text(), shaped);
            for (CollectedLine line : paragraph.lines()) {
                VisualLine visual = resolve(css, shaped, line);
                lines.put(line.box(), visual);
                if (line.box().isContainsDynamicFunction()) {
                    dynamicTexts.put(line.box(), DynamicText.of(line.box()));
                }
                VisualPlaces.apply(css, line.box(), visual);
            }
            for (int codePoint : shaped.missing()) {
                missing.add(codePoint);
            }
        }
    }

    private List<CollectedParagraph> collect(CssContext css, BlockBox block) {
        ParagraphRules rules = ParagraphRules.of(block);
        TextStyle fallback = styles.of(css, block);
        List<CollectedParagraph> paragraphs = new ArrayList<>();
        InlineCollector collector = null;
        for (Box child : block.getChildren()) {
            if (child instanceof LineBox line) {
                collector = collector != null ? collector
                        : new InlineCollector(elementOf(block), rules.controls(), box -> styles.of(css, box));
                collector.addLine(line);
                if (line.isEndsOnNL()) {
                    paragraphs.add(collector.finish(fallback, rules));
                    collector = null;
                }
            }
        }
        if (collector != null) {
            paragraphs.add(collector.finish(fallback, rules));
        }
        return paragraphs;
    }

    private VisualLine resolve(CssContext css, Paragraph paragraph, CollectedLine line) {
        boolean rightToLeft = paragraph.source().baseLevel() == 1;
        LineGeometry geometry = LineGeometry.of(css, line.box(), rightToLeft, line.last());
        LinePlacer placer = new LinePlacer(css, scale, line);
        ShapedLine shaped = shape(css, paragraph, line, rightToLeft);
        float usedDots = shaped.widthPt() * scale.dotsPerPoint() + placer.extraDots();
        float slackPt = scale.points(geometry.availableDots() - usedDots);
        if (slackPt < 0 && isMeasured((BlockBox) line.box().getParent())) {
            shaped = Justification.condense(shaped, paragraph.source(), -slackPt);
        } else if (slackPt > 0 && geometry.align() == TextAlign.JUSTIFY) {
            shaped = Justification.stretch(shaped, paragraph.source(), slackPt, policy(line.box()));
        }
        if (slackPt > 0 && line.last()) {
            geometry = geometry.endingEarlier(Math.min(preservedPt(paragraph, line), slackPt) * scale.dotsPerPoint(), rightToLeft);
        }
        VisualLine placed = placer.place(shaped, copiedText(paragraph), geometry, rightToLeft);
        return ends.part(placed, line, paragraph);
    }

    /** Whether lines of a block are broken to be no wider than it. */
    private boolean isMeasured(BlockBox block) {
        return longWords.cuts(block) && (WhiteSpace.wraps(block.getStyle()) || FittedTable.narrows(block));
    }

    /** Preserved spaces before a forced break, or at the end of all, are content as far as they fit (CSS Text 3, 4.1.3). */
    private static float preservedPt(Paragraph paragraph, CollectedLine line) {
        int end = line.preservedEnd(paragraph.source().text());
        return end == line.end() ? 0 : paragraph.line(line.end(), end).widthPt();
    }

    private ShapedLine shape(CssContext css, Paragraph paragraph, CollectedLine line, boolean rightToLeft) {
        ShapedLine shaped = paragraph.line(line.start(), line.end());
        String text = paragraph.source().text();
        if (text.indexOf(TabStops.TAB, line.start(), line.end()) < 0) {
            return shaped;
        }
        return new TabbedLine(text, TabStops.of(css, (BlockBox) line.box().getParent()), scale, line.box().getContentStart())
                .of(shaped, new LinePlacer(css, scale, line).pieces(shaped), rightToLeft);
    }

    /** The text that the runs' clusters stand for when they are copied out: a tab is a space that is wide. */
    private static String copiedText(Paragraph paragraph) {
        return paragraph.source().text().replace(IcuLineBreaking.HYPHENATED, "\u00AD\u00AD").replace(TabStops.TAB, ' ');
    }

    private static JustifyPolicy policy(LineBox line) {
        JustifyPolicy policy = InlineStyles.textJustify(line.getParent().getStyle());
        return policy == null ? JustifyPolicy.INTER_WORD : policy;
    }

    static Element elementOf(Box box) {
        Box with = box;
        while (with.getElement() == null) {
            with = with.getParent();
        }
        return with.getElement();
    }
}
