package org.matbaa.text;

import com.ibm.icu.lang.UScript;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for every text whatever. */
class TextEngineProperties {
    private static final List<TextStyle> STYLES = List.of(
            TestFonts.style("ar", "Noto Naskh Arabic", "Noto Serif"), TestFonts.style("ar", "Amiri"),
            TestFonts.style("ur", "Noto Nastaliq Urdu"), TestFonts.style("fa", "Vazirmatn"),
            TestFonts.style("he", "Noto Sans Hebrew"), TestFonts.style("en", "Noto Serif"),
            new TextStyle(TestFonts.named("Noto Kufi Arabic"), 12, "", 1.5f));

    /** Everything that may come in: letters, marks, digits, controls, halves of pairs, other planes. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> arabic = Arbitraries.chars().range('\u0600', '\u06FF');
        Arbitrary<Character> marks = Arbitraries.chars().range('\u064B', '\u0652').with('\u0300', '\u0670', '\u20DD');
        Arbitrary<Character> controls = Arbitraries.chars().range('\u202A', '\u202E').range('\u2066', '\u2069')
                .with('\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\u00AD', '\uFE0F', '\u034F');
        Arbitrary<Character> blanks = Arbitraries.chars().with(' ', ' ', ' ', '\u00A0', '\t', '\n', '\u2029', '\u0007');
        Arbitrary<Character> latin = Arbitraries.chars().range(' ', '~');
        Arbitrary<Character> hebrew = Arbitraries.chars().range('\u0590', '\u05F4');
        Arbitrary<Character> anything = Arbitraries.chars();
        Arbitrary<Character> halves = Arbitraries.chars().range('\uD800', '\uDFFF');
        return Arbitraries.frequencyOf(Tuple.of(8, arabic), Tuple.of(3, marks),
                Tuple.of(3, controls), Tuple.of(5, blanks),
                Tuple.of(4, latin), Tuple.of(2, hebrew),
                Tuple.of(1, anything), Tuple.of(1, halves))
                .list().ofMaxSize(40).map(TextEngineProperties::join);
    }

    /** Words of Arabic letters and marks between single spaces. */
    @Provide
    Arbitrary<String> sentences() {
        // Amiri kerns a kaf after a space and a teh marbuta.
        Arbitrary<Character> letters = Arbitraries.chars().range('\u0620', '\u064A').with('\u0670', '\u06CC', '\u06C1')
                .with('\u0643', '\u0643', '\u0643', '\u0629', '\u0629', '\u0629');
        Arbitrary<Character> marks = Arbitraries.chars().range('\u064B', '\u0652');
        return Arbitraries.frequencyOf(Tuple.of(4, letters), Tuple.of(1, marks))
                .list().ofMinSize(1).ofMaxSize(9).map(TextEngineProperties::join)
                .list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
    }

    private static String join(List<Character> characters) {
        return characters.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static ParagraphText source(String text, int seed) {
        List<StyledRange> ranges = new ArrayList<>();
        int cut = text.isEmpty() ? 0 : Math.floorMod(seed * 31, text.length());
        if (cut > 0 && Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut))) {
            cut--;
        }
        if (cut > 0) {
            ranges.add(new StyledRange(0, cut, STYLES.get(Math.floorMod(seed, STYLES.size()))));
        }
        if (cut < text.length()) {
            ranges.add(new StyledRange(cut, text.length(), STYLES.get(Math.floorMod(seed / 7, STYLES.size()))));
        }
        return new ParagraphText(text, ranges, (byte) (seed & 1), new BitSet());
    }

    @Property
    void everyCharacterStandsInExactlyOneRunAndInItsClusters(@ForAll("texts") String text, @ForAll int seed) {
        ShapedLine line = TestFonts.ENGINE.prepare(source(text, seed)).line(0, text.length());
        int[] covered = new int[text.length()];
        for (GlyphRun run : line.visualRuns()) {
            for (int i = run.start(); i < run.end(); i++) {
                covered[i]++;
            }
            Set<Integer> clusters = new TreeSet<>();
            for (int cluster : run.clusters()) {
                assertTrue(cluster >= run.start() && cluster < run.end(), "cluster " + cluster);
                clusters.add(cluster);
            }
            assertEquals(run.start(), clusters.isEmpty() ? -1 : clusters.iterator().next(), "first cluster of " + run);
            assertMonotone(run);
        }
        assertTrue(Arrays.stream(covered).allMatch(times -> times == 1), Arrays.toString(covered));
    }

    private static void assertMonotone(GlyphRun run) {
        for (int i = 1; i < run.length(); i++) {
            int step = run.clusters()[i] - run.clusters()[i - 1];
            assertTrue(run.isRightToLeft() ? step <= 0 : step >= 0, () -> Arrays.toString(run.clusters()));
        }
    }

    @Property
    void aCharacterWithoutGlyphIsReported(@ForAll("texts") String text, @ForAll int seed) {
        Paragraph paragraph = TestFonts.ENGINE.prepare(source(text, seed));
        Set<Integer> missing = Arrays.stream(paragraph.missing()).boxed().collect(Collectors.toSet());
        assertEquals(paragraph.missing().length, missing.size(), "each once");
        for (GlyphRun run : paragraph.line(0, text.length()).visualRuns()) {
            for (int i = 0; i < run.length(); i++) {
                if (run.glyphs()[i] == 0) {
                    String cluster = text.substring(run.clusters()[i], clusterEnd(run, i));
                    assertTrue(cluster.codePoints().anyMatch(missing::contains), () -> "not reported: "
                            + cluster.codePoints().mapToObj(Integer::toHexString).toList());
                }
            }
        }
    }

    private static int clusterEnd(GlyphRun run, int glyph) {
        return Arrays.stream(run.clusters()).filter(cluster -> cluster > run.clusters()[glyph])
                .min().orElse(run.end());
    }

    @Property
    void reorderingIsAPermutation(@ForAll("texts") String text, @ForAll int seed) {
        BidiParagraph paragraph = BidiParagraph.resolve(text, (byte) (seed & 1));
        int start = text.isEmpty() ? 0 : Math.floorMod(seed, text.length());
        int[] order = VisualOrder.of(paragraph.lineLevels(start, text.length()));
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        assertArrayEquals(IntStream.range(0, text.length() - start).toArray(), sorted);
    }

    @Property
    void anyPieceOfAnyTextIsALine(@ForAll("texts") String text, @ForAll int seed, @ForAll int a, @ForAll int b) {
        Paragraph paragraph = TestFonts.ENGINE.prepare(source(text, seed));
        int first = Math.floorMod(a, text.length() + 1);
        int second = Math.floorMod(b, text.length() + 1);
        ShapedLine line = paragraph.line(Math.min(first, second), Math.max(first, second));
        float width = 0;
        for (GlyphRun run : line.visualRuns()) {
            float advances = 0;
            for (float advance : run.advances()) {
                advances += advance;
            }
            width += advances * run.sizePt() / run.face().unitsPerEm();
        }
        assertEquals(width, line.widthPt(), 0.001f);
    }

    @Property
    void wordsFromTheCacheAreWhatTheWholeRunGives(@ForAll("sentences") String text) {
        for (TextStyle style : STYLES) {
            ParagraphText source = TestFonts.text(text, new TextStyle(style.fonts(), 10, style.language()), 1);
            ShapingText shaping = ShapingText.of(source);
            Shaper shaper = new Shaper();
            FaceChoice faces = FaceChoice.of(source, shaping);
            List<TextItem> items = new Itemizer(shaping, BidiParagraph.resolve(text, (byte) 1),
                    ScriptRuns.of(source, UScript.COMMON), faces).itemize(source.ranges());
            for (TextItem item : items) {
                assertSame(shaper.shapeInContext(shaping, item), shaper.shape(shaping, item), item + " of " + text);
            }
        }
    }

    private static void assertSame(Glyphs expected, Glyphs got, String of) {
        assertArrayEquals(expected.ids(), got.ids(), of);
        assertArrayEquals(expected.clusters(), got.clusters(), of);
        assertArrayEquals(expected.advances(), got.advances(), of);
        assertArrayEquals(expected.xOffsets(), got.xOffsets(), of);
        assertArrayEquals(expected.yOffsets(), got.yOffsets(), of);
        assertArrayEquals(expected.flags(), got.flags(), of);
    }

    @Property
    void lineBreaksAscendToTheEndAndNeverPartAPair(@ForAll("texts") String text) {
        int[] breaks = LineBreaks.of(text, "ar");
        assertEquals(text.length(), breaks[breaks.length - 1]);
        for (int i = 0; i < breaks.length; i++) {
            assertTrue(i == 0 || breaks[i] > breaks[i - 1], Arrays.toString(breaks));
            boolean last = breaks[i] == text.length();
            assertTrue(last || breaks[i] > 0 && !(Character.isLowSurrogate(text.charAt(breaks[i]))
                    && Character.isHighSurrogate(text.charAt(breaks[i] - 1))), Arrays.toString(breaks));
        }
    }

    @Property
    void measuringIsTheSumOfTheWords(@ForAll("sentences") String text) {
        TextStyle style = STYLES.getFirst();
        float sum = 0;
        for (String word : text.split("(?<= )(?!\\p{M})|(?= )")) {
            sum += TestFonts.ENGINE.widthPt(word, style);
        }
        assertEquals(sum, TestFonts.ENGINE.widthPt(text, style), 0.01f);
        assertEquals(TestFonts.line(text, style, 1).widthPt(), sum, 0.01f, "Noto Naskh Arabic has an inert space");
    }
}
