package org.matbaa.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

import org.openpdf.text.pdf.ByteBuffer;

/** Writes shapes as path construction operators (PDF 1.7, 8.5.2). */
final class PathOperators {
    private final ByteBuffer out;
    private double currentX;
    private double currentY;

    PathOperators(ByteBuffer out) {
        this.out = out;
    }

    /**
     * Writes a path without painting it.
     *
     * @return whether its inside is found by the even-odd rule
     */
    boolean write(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            Operands.numbers(out, box.getX(), box.getY(), box.getWidth(), box.getHeight());
            out.append("re ");
            return false;
        }
        PathIterator path = shape.getPathIterator(null);
        double[] c = new double[6];
        for (; !path.isDone(); path.next()) {
            segment(path.currentSegment(c), c);
        }
        return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private void segment(int type, double[] c) {
        switch (type) {
            case PathIterator.SEG_MOVETO -> operator("m ", c[0], c[1]);
            case PathIterator.SEG_LINETO -> operator("l ", c[0], c[1]);
            case PathIterator.SEG_CUBICTO -> operator("c ", c);
            case PathIterator.SEG_QUADTO -> operator("c ",
                    currentX + (c[0] - currentX) * 2 / 3, currentY + (c[1] - currentY) * 2 / 3,
                    c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
            default -> out.append("h ");
        }
    }

    private void operator(String name, double... operands) {
        Operands.numbers(out, operands);
        out.append(name);
        currentX = operands[operands.length - 2];
        currentY = operands[operands.length - 1];
    }
}
