package org.matbaa.pdf;

import java.awt.BasicStroke;

import org.openpdf.text.pdf.ByteBuffer;

/** AWT strokes as line style operators (PDF 1.7, 8.4.3). AWT numbers its joins otherwise. */
final class StrokeOperators {
    private StrokeOperators() {
    }

    static String of(BasicStroke stroke, float dotsPerPoint) {
        ByteBuffer out = new ByteBuffer();
        operator(out, "w", stroke.getLineWidth() / dotsPerPoint);
        operator(out, "J", stroke.getEndCap());
        operator(out, "j", switch (stroke.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> 1;
            case BasicStroke.JOIN_BEVEL -> 2;
            default -> 0;
        });
        if (stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
            operator(out, "M", Math.max(1, stroke.getMiterLimit()));
        }
        out.append("[");
        if (stroke.getDashArray() != null) {
            for (float dash : stroke.getDashArray()) {
                Operands.numbers(out, dash / dotsPerPoint);
            }
        }
        out.append("] ");
        operator(out, "d", stroke.getDashPhase() / dotsPerPoint);
        return out.toString().strip();
    }

    private static void operator(ByteBuffer out, String name, double operand) {
        Operands.number(out, operand);
        out.append(' ');
        out.append(name);
        out.append(' ');
    }
}
