package org.matbaa.layout;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes counters and quotes in the {@code content} of a style sheet as {@link GeneratedText} finds them in boxes. */
final class GeneratedFunctions {
    private static final Pattern QUOTE = Pattern.compile("(?<![\\w-])(?<quote>open|close)-quote(?![\\w-])", Pattern.CASE_INSENSITIVE);
    /** Counters of pages stay, whose values are not known before layout. What is not counted is no value of a function. */
    private static final Pattern COUNTER = Pattern.compile("(?<![\\w-])(?<counter>counters?)\\(\\s*(?!pages?\\s*[,)])"
            + "(?:(?<counted>[\\w-]+)\\s*(?<separator>,\\s*(?:\"[^\"\\n]*\"|'[^'\\n]*')\\s*)?(?:,\\s*(?<style>[\\w-]+)\\s*)?\\)"
            + "|[^(){};]*\\))", Pattern.CASE_INSENSITIVE);
    /** No value of {@code content}: Flying Saucer drops its declaration, and would take a function with wrong values. */
    private static final String INVALID = "-matbaa-invalid";

    private GeneratedFunctions() {
    }

    static String carry(String sheet) {
        return SheetText.replace(SheetText.replace(sheet, QUOTE,
                match -> GeneratedText.quote(match.group("quote").equalsIgnoreCase("open"))), COUNTER, GeneratedFunctions::counter);
    }

    /** Both functions have as many values as they may, or are none. */
    private static String counter(MatchResult match) {
        String function = match.group("counter").toLowerCase(Locale.ROOT);
        String separator = match.group("separator");
        if (match.group("counted") == null || function.equals("counters") == (separator == null)) {
            return INVALID;
        }
        String style = match.group("style");
        return GeneratedText.counter(function + "(" + match.group("counted") + (separator == null ? "" : separator) + ")",
                style == null ? "decimal" : style.toLowerCase(Locale.ROOT));
    }
}
