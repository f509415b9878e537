package org.matbaa.text;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Unicode's own tests of UAX #9, through {@link BidiParagraph}, its lines, and {@link VisualOrder}. */
class BidiConformanceTest {
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("L", "a"), Map.entry("R", "\u05D0"), Map.entry("AL", "\u0627"), Map.entry("EN", "1"),
            Map.entry("ES", "+"), Map.entry("ET", "#"), Map.entry("AN", "\u0661"), Map.entry("CS", ","),
            Map.entry("NSM", "\u0300"), Map.entry("BN", "\u00AD"), Map.entry("B", "\u2029"), Map.entry("S", "\t"),
            Map.entry("WS", " "), Map.entry("ON", "!"), Map.entry("LRE", "\u202A"), Map.entry("LRO", "\u202D"),
            Map.entry("RLE", "\u202B"), Map.entry("RLO", "\u202E"), Map.entry("PDF", "\u202C"),
            Map.entry("LRI", "\u2066"), Map.entry("RLI", "\u2067"), Map.entry("FSI", "\u2068"),
            Map.entry("PDI", "\u2069"));
    private static final int MOST_SHOWN = 60;

    private final List<String> failures = new ArrayList<>();
    private int cases;

    @Test
    void everyCaseOfBidiTest() throws IOException {
        String[] levels = {};
        String[] order = {};
        try (BufferedReader reader = UnicodeData.open("BidiTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("@Levels:")) {
                    levels = words(line.substring("@Levels:".length()));
                } else if (line.startsWith("@Reorder:")) {
                    order = words(line.substring("@Reorder:".length()));
                } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("@")) {
                    checkClasses(line, levels, order);
                }
            }
        }
        assertNoFailures(700_000);
    }

    @Test
    void everyCaseOfBidiCharacterTest() throws IOException {
        try (BufferedReader reader = UnicodeData.open("BidiCharacterTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    checkCharacters(line);
                }
            }
        }
        assertNoFailures(90_000);
    }

    private void checkClasses(String line, String[] levels, String[] order) {
        String[] fields = line.split(";");
        StringBuilder text = new StringBuilder();
        for (String name : words(fields[0])) {
            text.append(SAMPLES.get(name));
        }
        int bits = Integer.parseInt(fields[1].strip(), 16);
        if ((bits & 1) != 0) {
            check(line, text.toString(), TextDirection.firstStrong(text, (byte) 0), levels, order);
        }
        if ((bits & 2) != 0) {
            check(line, text.toString(), (byte) 0, levels, order);
        }
        if ((bits & 4) != 0) {
            check(line, text.toString(), (byte) 1, levels, order);
        }
    }

    private void checkCharacters(String line) {
        String[] fields = line.split(";");
        StringBuilder text = new StringBuilder();
        for (String codePoint : words(fields[0])) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        byte resolved = Byte.parseByte(fields[2]);
        byte base = fields[1].equals("2") ? TextDirection.firstStrong(text, (byte) 0) : Byte.parseByte(fields[1]);
        if (base != resolved) {
            failures.add(line + ": paragraph level " + base);
        }
        check(line, text.toString(), base, words(fields[3]), fields.length > 4 ? words(fields[4]) : new String[0]);
    }

    private void check(String line, String text, byte base, String[] levels, String[] order) {
        cases++;
        byte[] got = BidiParagraph.resolve(text, base).lineLevels(0, text.length());
        int[] codePoints = text.codePoints().toArray();
        byte[] gotByCharacter = new byte[codePoints.length];
        for (int i = 0, at = 0; i < codePoints.length; at += Character.charCount(codePoints[i++])) {
            gotByCharacter[i] = got[at];
        }
        boolean equal = codePoints.length == levels.length;
        for (int i = 0; equal && i < levels.length; i++) {
            equal = levels[i].equals("x") || Integer.parseInt(levels[i]) == gotByCharacter[i];
        }
        String[] gotOrder = Arrays.stream(VisualOrder.of(gotByCharacter))
                .filter(i -> !levels[i].equals("x")).mapToObj(Integer::toString).toArray(String[]::new);
        if (!equal || !Arrays.equals(order, gotOrder)) {
            failures.add(line + " at base level " + base + ": levels " + Arrays.toString(gotByCharacter)
                    + ", order " + Arrays.toString(gotOrder));
        }
    }

    private void assertNoFailures(int leastCases) {
        assertTrue(cases > leastCases, "only " + cases + " cases were read");
        assertEquals(List.of(), failures.subList(0, Math.min(MOST_SHOWN, failures.size())),
                failures.size() + " of " + cases + " cases fail");
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }
}
