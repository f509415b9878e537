package org.matbaa.press;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A style as a site may have it: another sheet, columns, sizes, lines, sides, borders, and what stands at the page's head and foot;
 * always the same for a seed. Cells keep at least the default style's paddings.
 */
final class RandomStyle {
    private final Random random;
    private final String language;

    RandomStyle(long seed, String language) {
        this.random = new Random(seed);
        this.language = language;
    }

    /** More lines under {@code page} in {@code site.yaml}. */
    String page() {
        int columns = 1 + random.nextInt(3);
        return columns == 1 ? "" : "  columns: " + columns + "\n";
    }

    String css() {
        String lines = language.equals("ur") ? one("2.0", "2.4", "2.8") : one("1.35", "1.5", "1.75", "2.1");
        return rule("@page", one("size: A4", "size: A5; margin: 14mm", "size: letter", "size: A4; margin: 12mm"))
                + "@page { " + one("", foot()) + one("", head()) + "}\n"
                + rule("html[lang] body", "font-size: " + one("9pt", "11pt", "12pt", "14pt"), "line-height: " + lines)
                + rule(".body", "column-gap: " + one("5mm", "7mm", "10mm"), one("", "column-rule: 0.5pt solid #000"))
                + rule("p", "text-align: " + one("justify", "justify", "start", "center"), "margin: " + one("0", "0 0 8pt 0", "6pt 0"),
                        one("", "text-indent: 1.5em"))
                + rule("h2, h3", "font-size: " + one("11pt", "14pt", "17pt"), one("", "text-align: center"))
                + rule("table", "font-size: " + one("8pt", "10pt", "12pt"), one("", "width: auto"), one("", "line-height: 1.35"))
                + rule("td, th", "padding: " + one("3pt 6pt", "4pt 8pt", "6pt 12pt"), one("", "border: 0", "border-width: 0 0 0.5pt 0"),
                        "vertical-align: " + one("top", "top", "middle"), one("", "text-align: center"))
                + rule("blockquote", one("", "margin: 6pt 30pt", "font-size: 85%"))
                + rule("li", "margin: " + one("0", "0 0 3pt 0", "6pt 0"))
                + rule(".headline", one("", "text-align: center", "font-size: 24pt"));
    }

    /** With a sign by which a test knows what is no text of the article. */
    private String foot() {
        return "@bottom-" + one("center", "left", "right") + " { content: '\u00A7' counter(page); font-size: 9pt; }";
    }

    private String head() {
        return "@top-" + one("center", "left", "right") + " { content: '\u00A7' counter(page); font-size: 9pt; }";
    }

    private static String rule(String selector, String... declarations) {
        return selector + " { " + List.of(declarations).stream().filter(one -> !one.isEmpty()).map(one -> one + "; ")
                .collect(Collectors.joining()) + "}\n";
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
