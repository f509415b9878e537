package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.ByteBuffer;

class OperandsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0004, 0", "1, 1", "-1.5, -1.5", ".25, .25", "10.0049, 10.005", "595.276, 595.276",
        "-.001, -.001", "1e7, 10000000"})
    void numbersAreShort(double value, String written) {
        assertEquals(written, write(value));
    }

    @Property
    void numbersAreReadBackWithinHalfAThousandth(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        String written = write(value);
        assertTrue(written.matches("-?(\\d+|\\d*\\.\\d{1,3})"), written);
        assertEquals(value, new BigDecimal(written).doubleValue(), 0.000501);
        assertEquals(Operands.rounded(value), new BigDecimal(written).doubleValue());
    }

    private static String write(double value) {
        ByteBuffer out = new ByteBuffer();
        Operands.number(out, value);
        return out.toString();
    }
}
