package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

import java.util.List;

/** Moves a line's boxes to the places of its visual form. */
public final class VisualPlaces {
    private VisualPlaces() {
    }

    static void apply(CssContext css, LineBox line, VisualLine visual) {
        int lineX = Math.round(visual.xDots());
        line.setX(lineX);
        line.setContentWidth(Math.round(visual.widthDots()));
        line.calcCanvasLocation();
        visual.fragments().forEach((box, fragments) -> moveTo(box, union(fragments), lineX));
        visual.objects().forEach((object, x) -> object.setX(Math.round(x) - lineX));
        line.calcChildLocations();
        line.calcPaintingInfo(css, false);
    }

    /** Makes an inline box stand for one of its fragments while something is painted. */
    public static void showAs(Fragment fragment, LineBox line, Runnable paint) {
        InlineLayoutBox box = fragment.box();
        boolean starts = box.isStartsHere();
        boolean ends = box.isEndsHere();
        moveTo(box, fragment, line.getX());
        box.calcCanvasLocation();
        // Flying Saucer draws the left edge where a box starts and the right edge where it ends.
        box.setStartsHere(fragment.leftEdge());
        box.setEndsHere(fragment.rightEdge());
        paint.run();
        box.setStartsHere(starts);
        box.setEndsHere(ends);
    }

    private static void moveTo(InlineLayoutBox box, Fragment fragment, int lineX) {
        box.setX(Math.round(fragment.xDots()) - lineX);
        box.setInlineWidth(Math.round(fragment.xDots() + fragment.widthDots()) - Math.round(fragment.xDots()));
    }

    private static Fragment union(List<Fragment> fragments) {
        Fragment first = fragments.getFirst();
        Fragment last = fragments.getLast();
        return new Fragment(first.box(), first.xDots(), last.xDots() + last.widthDots() - first.xDots(),
                first.leftEdge(), last.rightEdge());
    }
}
