package org.matbaa.wording;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for a person: an English pattern and what stands in its places. The pattern is also what a
 * translation is found by. Immutable.
 *
 * @param pattern   English, without a full stop; places are {@code {0}}, {@code {1}}
 * @param arguments in the places: texts and numbers, or sentences, which are said in the same language
 */
public record Sentence(String pattern, List<Object> arguments) {
    /** Nothing to say. */
    public static final Sentence NONE = new Sentence("", List.of());

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** The sentence of a pattern. */
    public static Sentence of(String pattern, Object... arguments) {
        return new Sentence(pattern, List.of(arguments));
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return pattern.isEmpty();
    }

    /**
     * The sentence in another language. What stands in a place is isolated from the direction of the words
     * around it (UAX #9, 2.4.2).
     *
     * @param translation gives a pattern's translation; a pattern that it returns unchanged stays English
     */
    public String in(UnaryOperator<String> translation) {
        return said(translation.apply(pattern), argument -> argument instanceof Sentence sentence
                ? sentence.in(translation) : FIRST_STRONG_ISOLATE + argument.toString() + POP_DIRECTIONAL_ISOLATE);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return said(pattern, Object::toString);
    }

    private String said(String words, Function<Object, String> form) {
        return PLACE.matcher(words).replaceAll(place ->
                Matcher.quoteReplacement(form.apply(arguments.get(Integer.parseInt(place.group(1))))));
    }
}
