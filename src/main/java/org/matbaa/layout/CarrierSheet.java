package org.matbaa.layout;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a style sheet anew with carriers in place of the properties of {@link CarriedProperty}, of {@code :dir()}
 * (Selectors 4, 6.1), of counters and quotes ({@link GeneratedText}), and of tabs in strings.
 */
final class CarrierSheet {
    /** Not in a document: {@link XhtmlNamespace} answers for it. */
    static final String DIRECTION_ATTRIBUTE = "-matbaa-dir";

    private static final Pattern DECLARATION = Pattern.compile(
            "/\\*.*?\\*/|\"[^\"\\n]*\"|'[^'\\n]*'|:dir\\(\\s*(?<dir>ltr|rtl)\\s*\\)"
                    + "|(?<![\\w-])(?<quote>open|close)-quote(?![\\w-])"
                    + "|(?<![\\w-])(?<counter>counters?)\\(\\s*(?<counted>(?!pages?\\s*[,)])[\\w-]+)\\s*(?<separator>,\\s*(?:\"[^\"\\n]*\"|'[^'\\n]*')\\s*)?"
                    + "(?:,\\s*(?<style>[\\w-]+)\\s*)?\\)"
                    + "|(?<![\\w-])(?<name>direction|unicode-bidi|text-align|text-align-last|text-justify"
                    + "|list-style-type|list-style|column-rule|column-fill|column-span|break-before|break-after|break-inside|font|font-size"
                    + "|word-break|word-wrap|overflow-wrap|line-break|cursor|hyphens|word-spacing)\\s*:\\s*(?<value>[^;{}!\"]*?)\\s*(?<important>![^;{}]*)?(?=[;}]|\\z)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** Flying Saucer's children inherit these as words, and so grow or shrink anew at each level. */
    private static final Map<String, String> RELATIVE_SIZES = Map.of("larger", "1.2em", "smaller", "0.8333em");
    /**
     * Properties that do nothing: those that would have Flying Saucer cut words, which {@link LongWords} does, and those that
     * are carriers, which a page may set for a screen.
     */
    private static final Set<String> IDLE = Set.of("word-break", "word-wrap", "overflow-wrap", "line-break", "cursor", "hyphens",
            "word-spacing");
    /** In a string: a tab, or an escape, which takes a space after it (CSS 2.1, 4.1.3). */
    private static final Pattern TAB_OR_ESCAPE = Pattern.compile("\t|\\\\(?:(?<code>[0-9a-fA-F]{1,6})[ \t]?|.)");
    /** Escape of {@link TabStops#KEPT}. */
    private static final String KEPT_TAB = "\\1f ";
    private static final Set<String> POSITIONS = Set.of("inside", "outside");

    private CarrierSheet() {
    }

    /** A style sheet, or the content of a {@code style} attribute, with carriers. */
    static String rewrite(String css) {
        Matcher matcher = DECLARATION.matcher(css);
        StringBuilder rewritten = new StringBuilder(css.length() + 256);
        while (matcher.find()) {
            matcher.appendReplacement(rewritten, Matcher.quoteReplacement(replacement(matcher)));
        }
        return matcher.appendTail(rewritten).toString();
    }

    private static String replacement(MatchResult match) {
        if (match.group("dir") != null) {
            return "[" + DIRECTION_ATTRIBUTE + "=" + match.group("dir").toLowerCase(Locale.ROOT) + "]";
        }
        if (match.group("quote") != null) {
            return GeneratedText.quote(match.group("quote").equalsIgnoreCase("open"));
        }
        if (match.group("counter") != null) {
            return counter(match);
        }
        if (match.group("name") == null) {
            return match.group().startsWith("/*") ? match.group() : TAB_OR_ESCAPE.matcher(match.group()).replaceAll(
                    found -> Matcher.quoteReplacement(isTab(found) ? KEPT_TAB : found.group()));
        }
        String name = match.group("name").toLowerCase(Locale.ROOT);
        if (IDLE.contains(name)) {
            return "";
        }
        if (name.startsWith("font")) {
            return withoutRelativeSizes(match.group());
        }
        return declarations(name, match.group("value").toLowerCase(Locale.ROOT),
                match.group("important") == null ? "" : " !important");
    }

    /** Both functions have as many values as they may, or are none. */
    private static String counter(MatchResult match) {
        String function = match.group("counter").toLowerCase(Locale.ROOT);
        String separator = match.group("separator");
        if (function.equals("counters") == (separator == null)) {
            return match.group();
        }
        String style = match.group("style");
        return GeneratedText.counter(function + "(" + match.group("counted") + (separator == null ? "" : separator) + ")",
                style == null ? "decimal" : style.toLowerCase(Locale.ROOT));
    }

    private static boolean isTab(MatchResult found) {
        return found.group().equals("\t") || found.group("code") != null && Integer.parseInt(found.group("code"), 16) == '\t';
    }

    private static String withoutRelativeSizes(String declaration) {
        String absolute = declaration;
        for (Map.Entry<String, String> size : RELATIVE_SIZES.entrySet()) {
            absolute = absolute.replaceAll("(?i)(?<=[\\s:])" + size.getKey() + "(?=[\\s/]|$)", size.getValue());
        }
        return absolute;
    }

    private static String declarations(String name, String value, String important) {
        if (name.equals("list-style")) {
            return listStyle(value, important);
        }
        String carried = CarriedProperty.named(name).carry(value);
        return important.isEmpty() ? carried : carried.replace(";", important + ";") + important;
    }

    private static String listStyle(String value, String important) {
        String position = "outside";
        String type = "disc";
        for (String word : value.split("\\s+")) {
            if (POSITIONS.contains(word)) {
                position = word;
            } else if (!word.startsWith("url(")) {
                type = word;
            }
        }
        return "list-style-position:" + position + important + ";"
                + CarriedProperty.LIST_STYLE_TYPE.carry(type) + important;
    }
}
