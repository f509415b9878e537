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
    /** Thousandths of the size. */
    private static final int LARGEST_GAP = 50;

    PaintedCode first() {
        return codes.getFirst();
    }

    /**
     * Writes the operators.
     *
     * @param originPt x of the text position, which the first code's origin may miss by a rounding
     */
    void write(ByteBuffer out, double originPt) {
        double perPoint = 1000 / first().run().run().sizePt();
        double pen = 0;
        PaintedCode previous = first();
        out.append("[<");
        for (PaintedCode code : codes) {
            double x = (code.xPt() - originPt) * perPoint;
            long back = Math.round(pen - x);
            boolean parts = code != previous && parts(previous, code, -back);
            if (parts || back != 0) {
                out.append(parts ? ">]TJ[" : ">");
                out.append(back == 0 ? "" : Long.toString(back));
                out.append('<');
                pen -= back;
            }
            hex(out, code.code());
            pen += code.font().widthOf(code.code());
            previous = code;
        }
        out.append(">]TJ\n");
    }

    /** Whether a code needs an operator of its own: one reader takes a gap within an operator for a space. */
    private static boolean parts(PaintedCode previous, PaintedCode code, long gap) {
        if (code.spelling() != Spelling.NONE) {
            return code.begins();
        }
        return code.xPt() < previous.xPt() ? !previous.joins(code)
                : gap > LARGEST_GAP && !Character.isSpaceChar(previous.codePoint());
    }

    private static void hex(ByteBuffer out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 0xF, 16));
        }
    }
}
