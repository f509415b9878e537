package org.matbaa.layout;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

/** Walks the laid-out tree from the root and gives everything its visual place. */
final class VisualPass {
    private final LayoutContext context;
    private final VisualLines lines;
    private final Mirroring mirroring;
    private final ListMarkers markers;

    VisualPass(LayoutContext context, VisualLines lines, Mirroring mirroring, ListMarkers markers) {
        this.context = context;
        this.lines = lines;
        this.mirroring = mirroring;
        this.markers = markers;
    }

    void apply(Box box) {
        LayoutStoppedException.checkInterrupt();
        if (box instanceof BlockBox block) {
            mirroring.mirror(block);
        }
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                applyLine(line);
            } else {
                apply(child);
            }
        }
        if (box instanceof BlockBox block) {
            markers.mark(context, block);
        }
    }

    private void applyLine(LineBox line) {
        LayoutStoppedException.checkInterrupt();
        lines.of(context, line);
        line.getNonFlowContent().forEach(this::apply);
        for (Box child : line.getChildren()) {
            applyInline(child);
        }
    }

    private void applyInline(InlineChild child) {
        if (child instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::applyInline);
        } else if (child instanceof BlockBox block) {
            apply(block);
        }
    }

    private void applyInline(Box child) {
        if (child instanceof InlineChild inline) {
            applyInline(inline);
        }
    }
}
