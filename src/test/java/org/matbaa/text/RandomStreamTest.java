package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A hundred thousand strings of anything go through the engine. The time-out only ends a hang. */
class RandomStreamTest {
    private static final int STRINGS = 100_000;
    private static final int[] CONTROLS = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
        0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0xAD, 0x2060, 0xFEFF, 0x2028, 0x2029, 0xA, 0xD, 0x9, 0x85};
    private static final String BRACKETS = "()[]{}«»<>";

    private final Random random = new Random(29);
    private final List<TextStyle> styles = List.of(TestFonts.style("ar", "Noto Naskh Arabic", "Noto Serif"),
            TestFonts.style("ar", "Amiri"), TestFonts.style("ur", "Noto Nastaliq Urdu"), TestFonts.style("en", "Noto Serif"));

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyStringBecomesALineOfItsWholeText() {
        for (int i = 0; i < STRINGS; i++) {
            String text = string(i);
            TextStyle style = styles.get(i % styles.size());
            ParagraphText source = new ParagraphText(text, text.isEmpty() ? List.of()
                    : List.of(new StyledRange(0, text.length(), style)), (byte) (i & 1), new BitSet());
            ShapedLine line = TestFonts.ENGINE.prepare(source).line(0, text.length());
            int characters = line.visualRuns().stream().mapToInt(run -> run.end() - run.start()).sum();
            int number = i;
            assertEquals(text.length(), characters, () -> "string " + number + " " + escaped(text));
            int[] breaks = LineBreaks.of(text, style.language());
            assertTrue(text.isEmpty() || breaks[breaks.length - 1] == text.length(), () -> escaped(text));
            ShapedLine wide = Justification.stretch(line, source, 40, JustifyPolicy.values()[i % JustifyPolicy.values().length]);
            assertTrue(wide.widthPt() >= line.widthPt() - 0.01f, () -> escaped(text));
        }
    }

    /** One in a hundred is long, one in a hundred is nested deeply. */
    private String string(int number) {
        StringBuilder text = new StringBuilder();
        int length = number % 100 == 1 ? 400 + random.nextInt(800) : random.nextInt(24);
        if (number % 100 == 2) {
            nest(text, 50 + random.nextInt(200));
        }
        int kind = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(codePoint(random.nextInt(10) < 2 ? random.nextInt(4) : kind));
        }
        return text.toString();
    }

    private void nest(StringBuilder text, int depth) {
        for (int i = 0; i < depth; i++) {
            text.appendCodePoint(random.nextBoolean() ? CONTROLS[random.nextInt(9)]
                    : BRACKETS.charAt(random.nextInt(BRACKETS.length())));
            text.appendCodePoint(codePoint(1));
        }
    }

    /** Of all of Unicode with the surrogates, of the scripts that are written here, of controls and halves. */
    private int codePoint(int kind) {
        return switch (kind) {
            case 0 -> random.nextInt(0x110000);
            case 1 -> random.nextInt(4) == 0 ? ' ' : 0x590 + random.nextInt(0x200);
            case 2 -> random.nextInt(3) == 0 ? CONTROLS[random.nextInt(CONTROLS.length)] : 0x20 + random.nextInt(0x5F);
            default -> random.nextInt(3) == 0 ? 0xD800 + random.nextInt(0x800) : 0x600 + random.nextInt(0x100);
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04X".formatted(c)));
        return escaped.toString();
    }
}
