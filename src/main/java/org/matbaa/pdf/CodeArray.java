package org.matbaa.pdf;

import java.util.List;

import org.openpdf.text.pdf.ByteBuffer;

/**
 * Codes of one font, size, colour and baseline, as text-showing operators (PDF 1.7, 9.4.3).
 *
 * <p>Codes that follow each other rightwards share an operator; each step leftwards begins another,
 * since one reader sorts operators by place but keeps the order within.
 */
record CodeArray(List<PaintedCode> codes) {
    PaintedCode first() {
        return codes.getFirst();
    }

    /**
     * Writes the operators.
     *
     * @param originPt x of the text position, which the first code's origin may miss by a rounding
     */
    void write(ByteBuffer out, double originPt) {
        if (first().isPrivate()) {
            out.append("/Span<</ActualText<FEFFFFFD>>>BDC\n");
        } else if (first().isMirrored()) {
            mirrored(out, first().codePoint());
        }
        show(out, originPt);
        if (first().needsActualText()) {
            out.append("EMC\n");
        }
    }

    private void show(ByteBuffer out, double originPt) {
        double perPoint = 1000 / first().run().run().sizePt();
        double pen = 0;
        double previous = 0;
        out.append("[<");
        for (PaintedCode code : codes) {
            double x = (code.xPt() - originPt) * perPoint;
            long back = Math.round(pen - x);
            if (back != 0) {
                out.append(x < previous ? ">]TJ[" : ">");
                out.append(Long.toString(back));
                out.append('<');
                pen -= back;
            }
            hex(out, code.code());
            pen += code.font().widthOf(code.code());
            previous = x;
        }
        out.append(">]TJ\n");
    }

    /**
     * Begins a span whose text is a bracket that no reader mirrors (PDF 1.7, 14.9.4): within marks
     * of both directions it neither joins what is around it nor turns with it.
     */
    private static void mirrored(ByteBuffer out, int codePoint) {
        out.append("/Span<</ActualText<FEFF200F200E");
        for (char unit : Character.toChars(codePoint)) {
            hex(out, unit);
        }
        out.append("200E200F>>>BDC\n");
    }

    private static void hex(ByteBuffer out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 0xF, 16));
        }
    }
}
