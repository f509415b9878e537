package org.matbaa.layout;

import org.matbaa.text.GlyphRun;
import org.matbaa.text.ShapedLine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each preserved tab of a line the width of the way to the next stop, one after the other from the line's start. */
final class TabbedLine {
    private final String text;
    private final TabStops stops;
    private final DotScale scale;
    private final Map<Integer, Float> advances = new HashMap<>();
    private float xDots;
    private int spaces;
    private float spaceDots;

    /**
     * @param text  of the line's paragraph
     * @param xDots where the line begins, from the start of the room that it has
     */
    TabbedLine(String text, TabStops stops, DotScale scale, float xDots) {
        this.text = text;
        this.stops = stops;
        this.scale = scale;
        this.xDots = xDots;
    }

    /** The line with its tabs; to be asked for once. */
    ShapedLine of(ShapedLine line, List<LinePiece> pieces, boolean rightToLeft) {
        for (LinePiece piece : rightToLeft ? pieces.reversed() : pieces) {
            xDots += rightToLeft ? piece.rightDots() : piece.leftDots();
            if (piece.run().isObject()) {
                xDots += piece.widthDots();
            } else {
                pass(piece.run(), rightToLeft);
            }
            xDots += rightToLeft ? piece.leftDots() : piece.rightDots();
        }
        return line.withAdvances(advances);
    }

    private void pass(GlyphRun run, boolean rightToLeft) {
        float dotsPerUnit = run.sizePt() / run.face().unitsPerEm() * scale.dotsPerPoint();
        for (int k = 0; k < run.length(); k++) {
            int i = rightToLeft ? run.length() - 1 - k : k;
            float width = run.advances()[i] * dotsPerUnit;
            if (text.charAt(run.clusters()[i]) == TabStops.TAB) {
                spaceDots = spaces % TabStops.SPACES == 0 ? stops.widthDots(xDots) / TabStops.SPACES : spaceDots;
                spaces++;
                width = spaceDots;
                advances.put(run.clusters()[i], width / dotsPerUnit);
            }
            xDots += width;
        }
    }
}
