package org.matbaa.article;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Replaces characters that XML 1.0 cannot hold (production 2, Char: C0 controls but tab, line feed and
 * carriage return; lone surrogates; U+FFFE and U+FFFF) by U+FFFD, and counts them for a warning. One
 * instance serves one article; not thread-safe.
 */
final class XmlText {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int MOST_NAMED = 5;
    private static final char REPLACEMENT = '\uFFFD';

    private final Set<Integer> replaced = new LinkedHashSet<>();
    private int count;

    /** The text itself when it holds nothing to replace. */
    String clean(String text) {
        int bad = nextBad(text, 0);
        if (bad < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        while (bad >= 0) {
            count++;
            replaced.add((int) text.charAt(bad));
            clean.setCharAt(bad, REPLACEMENT);
            bad = nextBad(text, bad + 1);
        }
        return clean.toString();
    }

    /** One sentence when anything was replaced, else none. */
    List<String> warnings() {
        if (count == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        replaced.stream().limit(MOST_NAMED).forEach(c -> names.add("U+" + HEX.toHexDigits((short) (int) c)));
        String more = replaced.size() > MOST_NAMED ? ", ..." : "";
        return List.of(count + (count == 1 ? " character" : " characters") + " that a page cannot hold ("
                + String.join(", ", names) + more + ") became U+FFFD");
    }

    private static int nextBad(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isChar(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isChar(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return !Character.isSurrogate(c) && c < '\uFFFE';
    }
}
