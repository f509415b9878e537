package org.matbaa.layout;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces what a style sheet says, outside its comments and strings or within its strings. */
final class SheetText {
    private static final Pattern APART = Pattern.compile("(?<comment>/\\*.*?\\*/)|(?<string>\"[^\"\\n]*\"|'[^'\\n]*')", Pattern.DOTALL);

    private SheetText() {
    }

    /**
     * A sheet with replacements of what is neither in a comment nor in a string. What is replaced may have strings within; it may
     * not begin in one.
     */
    static String replace(String sheet, Pattern pattern, Function<MatchResult, String> replacement) {
        Matcher apart = APART.matcher(sheet);
        Matcher matcher = pattern.matcher(sheet);
        StringBuilder replaced = new StringBuilder(sheet.length() + 256);
        int from = 0;
        boolean isApart = apart.find();
        while (matcher.find(from)) {
            while (isApart && apart.end() <= matcher.start()) {
                isApart = apart.find();
            }
            if (isApart && apart.start() < matcher.start()) {
                replaced.append(sheet, from, apart.end());
                from = apart.end();
            } else {
                replaced.append(sheet, from, matcher.start()).append(replacement.apply(matcher.toMatchResult()));
                from = matcher.end();
                isApart = apart.find(from);
            }
        }
        return replaced.append(sheet, from, sheet.length()).toString();
    }

    /** A sheet with replacements in each of its strings, quotation marks included. */
    static String replaceInStrings(String sheet, Function<String, String> replacement) {
        return APART.matcher(sheet).replaceAll(found -> Matcher.quoteReplacement(
                found.group("string") == null ? found.group() : replacement.apply(found.group())));
    }
}
