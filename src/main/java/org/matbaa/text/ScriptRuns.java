package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

import java.util.Arrays;

/**
 * The script of every character (UAX #24): Common and Inherited take the script before them, at the
 * start of the text the one after them; a closing bracket takes its opening bracket's (5.2). Pure.
 */
final class ScriptRuns {
    /** Deeper nesting loses only the pairing of brackets. */
    private static final int MOST_BRACKETS = 128;

    private final String text;
    private final int[] scripts;
    private final int[] openBrackets = new int[MOST_BRACKETS];
    private final int[] openScripts = new int[MOST_BRACKETS];
    private int open;
    private int current = UScript.COMMON;

    private ScriptRuns(String text) {
        this.text = text;
        scripts = new int[text.length()];
    }

    /**
     * ICU {@link UScript} codes by UTF-16 index.
     *
     * @param before the script before the text, which one without letters takes; {@code COMMON} for none: then it
     *               has the usual script of its language (5.1)
     */
    static int[] of(ParagraphText source, int before) {
        ScriptRuns runs = read(source.text());
        if (runs.current == UScript.COMMON) {
            for (StyledRange range : source.ranges()) {
                Arrays.fill(runs.scripts, range.start(), range.end(),
                        before == UScript.COMMON ? usual(range.style().language()) : before);
            }
        }
        return runs.scripts;
    }

    /** The script that a language is usually written in; Latin where nothing is known of it. */
    private static int usual(String language) {
        String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
        int code = UScript.getCodeFromName(script);
        return code == UScript.INVALID_CODE ? UScript.LATIN : code;
    }

    private static ScriptRuns read(String text) {
        ScriptRuns runs = new ScriptRuns(text);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            Arrays.fill(runs.scripts, i, end, runs.scriptOf(codePoint, i));
            i = end;
        }
        return runs;
    }

    private int scriptOf(int codePoint, int index) {
        int script = UScript.getScript(codePoint);
        if (script == UScript.INHERITED) {
            return current;
        }
        if (script == UScript.COMMON) {
            return bracketed(codePoint);
        }
        if (current == UScript.COMMON) {
            Arrays.fill(scripts, 0, index, script);
            Arrays.fill(openScripts, 0, open, script);
        }
        current = script;
        return script;
    }

    private int bracketed(int codePoint) {
        switch (UCharacter.getIntPropertyValue(codePoint, UProperty.BIDI_PAIRED_BRACKET_TYPE)) {
            case UCharacter.BidiPairedBracketType.OPEN -> push(UCharacter.getBidiPairedBracket(codePoint));
            case UCharacter.BidiPairedBracketType.CLOSE -> current = pop(codePoint);
            default -> {
            }
        }
        return current;
    }

    private void push(int closing) {
        if (open < MOST_BRACKETS) {
            openBrackets[open] = closing;
            openScripts[open++] = current;
        }
    }

    private int pop(int closing) {
        for (int i = open - 1; i >= 0; i--) {
            if (openBrackets[i] == closing) {
                open = i;
                return openScripts[i];
            }
        }
        return current;
    }
}
