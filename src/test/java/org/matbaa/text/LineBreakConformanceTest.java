package org.matbaa.text;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Unicode's own test of UAX #14, through {@link LineBreaks}. The test machine's data may be older than
 * ICU's rules: what differs stands, case by case with the reason, in {@code line-break-differences.txt}.
 */
class LineBreakConformanceTest {
    private static final Set<String> EXPLAINED = Resources.lines("line-break-differences.txt");

    @Test
    void everyCaseOfLineBreakTest() throws IOException {
        List<String> failures = new ArrayList<>();
        int cases = 0;
        try (BufferedReader reader = UnicodeData.open("auxiliary/LineBreakTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String data = line.replaceFirst("#.*", "").strip();
                if (!data.isEmpty()) {
                    cases++;
                    check(data, failures);
                }
            }
        }
        assertTrue(cases > 7_000, "only " + cases + " cases were read");
        assertEquals("", String.join("\n", failures), failures.size() + " of " + cases + " cases fail");
    }

    private static void check(String data, List<String> failures) {
        StringBuilder text = new StringBuilder();
        List<Integer> expected = new ArrayList<>();
        for (String token : data.split("\\s+")) {
            if (token.equals("÷")) {
                expected.add(text.length());
            } else if (!token.equals("×")) {
                text.appendCodePoint(Integer.parseInt(token, 16));
            }
        }
        List<Integer> got = Arrays.stream(LineBreaks.of(text.toString(), "")).boxed().toList();
        if (!got.equals(expected)) {
            String failure = data + " got " + got;
            if (!EXPLAINED.contains(failure)) {
                failures.add(failure);
            }
        }
    }
}
