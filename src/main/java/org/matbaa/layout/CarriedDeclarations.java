package org.matbaa.layout;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes declarations of a style sheet with the carriers of {@link CarriedProperty}, and without what would hinder them. */
final class CarriedDeclarations {
    private static final Pattern DECLARATION = Pattern.compile(
            "(?<![\\w-])(?<name>direction|unicode-bidi|text-align|text-align-last|text-justify"
                    + "|list-style-type|list-style-image|list-style|column-rule|column-fill|column-span|break-before|break-after|break-inside|font|font-size"
                    + "|word-break|word-wrap|overflow-wrap|line-break|cursor|hyphens|word-spacing|quotes)"
                    + "\\s*:\\s*(?<value>[^;{}!\"]*?)\\s*(?<important>![^;{}]*)?(?=[;}]|\\z)",
            Pattern.CASE_INSENSITIVE);
    /** Flying Saucer's children inherit these as words, and so grow or shrink anew at each level. */
    private static final Map<String, String> RELATIVE_SIZES = Map.of("larger", "1.2em", "smaller", "0.8333em");
    /**
     * Properties that do nothing: those that would have Flying Saucer cut words, which {@link LongWords} does, pictures of bullets,
     * and those that are carriers, which a page may set for a screen.
     */
    private static final Set<String> IDLE = Set.of("word-wrap", "overflow-wrap", "line-break", "cursor", "hyphens",
            "word-spacing", "list-style-image");
    private static final Set<String> POSITIONS = Set.of("inside", "outside");

    private CarriedDeclarations() {
    }

    static String carry(String sheet) {
        return SheetText.replace(sheet, DECLARATION, CarriedDeclarations::replacement);
    }

    private static String replacement(MatchResult match) {
        String name = match.group("name").toLowerCase(Locale.ROOT);
        if (IDLE.contains(name)) {
            return "";
        }
        if (name.startsWith("font")) {
            return withoutRelativeSizes(match.group());
        }
        return declarations(name, match.group("value"), match.group("important") == null ? "" : " !important");
    }

    private static String withoutRelativeSizes(String declaration) {
        String absolute = declaration;
        for (Map.Entry<String, String> size : RELATIVE_SIZES.entrySet()) {
            absolute = absolute.replaceAll("(?i)(?<=[\\s:])" + size.getKey() + "(?=[\\s/]|$)", size.getValue());
        }
        return absolute;
    }

    private static String declarations(String name, String written, String important) {
        CarriedProperty property = CarriedProperty.named(name);
        // A length may be spelt in capitals (ZeroWidths), and quotes may be letters.
        boolean isSpelt = property == CarriedProperty.COLUMN_RULE || written.indexOf('\'') >= 0;
        String value = isSpelt ? written : written.toLowerCase(Locale.ROOT);
        if (name.equals("list-style")) {
            return listStyle(value, important);
        }
        String carried = property.carry(value);
        if (carried.isEmpty()) {
            return "";
        }
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
