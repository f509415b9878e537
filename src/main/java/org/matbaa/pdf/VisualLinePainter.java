package org.matbaa.pdf;

import org.matbaa.layout.Fragment;
import org.matbaa.layout.PlacedRun;
import org.matbaa.layout.RepeatedHead;
import org.matbaa.layout.VisualLine;
import org.matbaa.layout.VisualLines;
import org.matbaa.layout.VisualPlaces;
import org.matbaa.pdf.ContentTag.Artifact;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.util.List;

/**
 * Paints lines from their visual form. A line's runs are painted together, in logical order, when
 * Flying Saucer comes to the last of its texts: text copied out follows the order of painting, and
 * Flying Saucer paints an element's own texts before those of the elements in it.
 */
final class VisualLinePainter implements InlinePainter {
    private final VisualLines lines;

    VisualLinePainter(VisualLines lines) {
        this.lines = lines;
    }

    @Override
    public void paintText(RenderingContext context, InlineText text, PageCanvas canvas) {
        LineBox line = text.getParent().getLineBox();
        if (lastPainted(line) != text) {
            return;
        }
        RepeatedHead.above(line).ifPresent(head -> head.paint(context));
        VisualLine visual = lines.of(context, line);
        Box block = line.getParent();
        float left = block.getAbsX() + block.getTx();
        float lineBaseline = line.getAbsY() + line.getBaseline();
        boolean isContent = canvas.tags().isFirst(line);
        for (PlacedRun placed : visual.runs()) {
            InlineLayoutBox owner = placed.owner();
            canvas.setColor((owner == null ? block : owner).getStyle().getColor());
            float baseline = owner == null ? lineBaseline : owner.getAbsY() + owner.getBaseline();
            canvas.paintRun(placed, left + placed.xDots(), baseline,
                    isContent ? canvas.tags().text(placed) : Artifact.REPEATED);
        }
        if (!visual.runs().isEmpty()) {
            canvas.aids().addLine(line, visual, left, lineBaseline);
        }
        if (isContent) {
            RepeatedHead.after(line).stream().filter(head -> head.isOn(context.getPage())).forEach(head -> head.paint(context));
        }
    }

    private static InlineText lastPainted(LineBox line) {
        InlineText last = null;
        for (Box child : line.getChildren()) {
            if (child instanceof InlineLayoutBox inline) {
                InlineText found = lastPainted(inline);
                last = found == null ? last : found;
            }
        }
        return last;
    }

    private static InlineText lastPainted(InlineLayoutBox box) {
        InlineText own = null;
        InlineText nested = null;
        for (InlineChild child : box.getInlineChildren()) {
            if (child instanceof InlineText text) {
                own = text;
            } else if (child instanceof InlineLayoutBox inline) {
                InlineText found = lastPainted(inline);
                nested = found == null ? nested : found;
            }
        }
        return nested == null ? own : nested;
    }

    @Override
    public void forEachFragment(RenderingContext context, InlineLayoutBox box, Runnable paint) {
        LineBox line = box.getLineBox();
        List<Fragment> fragments = lines.of((CssContext) context, line).fragments().getOrDefault(box, List.of());
        for (Fragment fragment : fragments) {
            VisualPlaces.showAs(fragment, line, paint);
        }
    }
}
