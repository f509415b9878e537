package org.matbaa.pdf;

import org.openpdf.text.pdf.ByteBuffer;

/**
 * Writes numbers as PDF reads them: no exponent, no more than three decimals, no trailing zeros
 * (PDF 1.7, 7.3.3). OpenPDF's own rounds to two decimals above 1.
 */
final class Operands {
    private static final int SCALE = 1000;

    private Operands() {
    }

    /** Appends {@code value}, rounded to thousandths. */
    static void number(ByteBuffer out, double value) {
        long thousandths = Math.round(value * SCALE);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        long whole = thousandths / SCALE;
        int rest = (int) (thousandths % SCALE);
        if (whole != 0 || rest == 0) {
            out.append(Long.toString(whole));
        }
        if (rest != 0) {
            fraction(out, rest);
        }
    }

    /** Appends each value followed by a space. */
    static void numbers(ByteBuffer out, double... values) {
        for (double value : values) {
            number(out, value);
            out.append(' ');
        }
    }

    /** The value that {@link #number} writes. */
    static double rounded(double value) {
        return Math.round(value * SCALE) / (double) SCALE;
    }

    private static void fraction(ByteBuffer out, int thousandths) {
        out.append('.');
        out.append((char) ('0' + thousandths / 100));
        if (thousandths % 100 != 0) {
            out.append((char) ('0' + thousandths / 10 % 10));
            if (thousandths % 10 != 0) {
                out.append((char) ('0' + thousandths % 10));
            }
        }
    }
}
