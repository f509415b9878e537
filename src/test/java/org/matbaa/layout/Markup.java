package org.matbaa.layout;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.util.List;

/** Random paragraphs of mixed directions, with and without markup. */
final class Markup {
    private static final List<String> ELEMENTS = List.of("b", "i", "u", "bdi", "span dir='ltr'", "span dir='rtl'",
            "span dir='auto'", "bdo dir='ltr'", "bdo dir='rtl'", "span style='padding:0 3pt'",
            "span style='unicode-bidi:embed;direction:rtl'", "span style='unicode-bidi:plaintext'", "sup");

    private Markup() {
    }

    /** Words of letters of three scripts, digits, marks and punctuation, none longer than twelve characters. */
    static Arbitrary<String> words() {
        Arbitrary<Character> arabic = Arbitraries.chars().range('\u0621', '\u063A').range('\u0641', '\u064A');
        Arbitrary<Character> marks = Arbitraries.chars().range('\u064B', '\u0652');
        Arbitrary<Character> hebrew = Arbitraries.chars().range('\u05D0', '\u05EA');
        Arbitrary<Character> latin = Arbitraries.chars().range('a', 'z').range('A', 'Z');
        Arbitrary<Character> digits = Arbitraries.chars().range('0', '9').range('\u0660', '\u0669');
        Arbitrary<Character> signs = Arbitraries.of('(', ')', '[', ']', '.', ',', '-', '/', ':', '%', '$', '+', '\u060C',
                '\u061F', '\u200C', '\u200F', '\u200E', '\u00A0');
        Arbitrary<String> letters = Arbitraries.frequencyOf(Tuple.of(8, arabic), Tuple.of(3, hebrew), Tuple.of(4, latin),
                Tuple.of(3, digits), Tuple.of(3, signs)).map(String::valueOf);
        Arbitrary<String> marked = Combinators.combine(arabic, marks).as((letter, mark) -> "" + letter + mark);
        return Arbitraries.frequencyOf(Tuple.of(8, letters), Tuple.of(1, marked))
                .list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    /** Plain text: words with spaces between. */
    static Arbitrary<String> sentences() {
        return words().list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
    }

    private static Arbitrary<String> phrases() {
        return words().list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    /** XHTML of inline content: words, and elements in elements, with a space before some of them. */
    static Arbitrary<String> inline() {
        return Arbitraries.recursive(Markup::phrases, Markup::nested, 0, 4);
    }

    private static Arbitrary<String> nested(Arbitrary<String> inner) {
        Arbitrary<String> element = Combinators.combine(Arbitraries.of(ELEMENTS), inner, words())
                .as((name, content, before) -> before + "<" + name + ">" + content + "</" + name.split(" ")[0] + ">");
        Arbitrary<String> spaced = element.map(content -> " " + content + " ");
        Arbitrary<String> broken = element.map(content -> content + "<br/>");
        return Arbitraries.frequencyOf(Tuple.of(4, element), Tuple.of(4, spaced), Tuple.of(1, broken))
                .list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join("", parts));
    }
}
