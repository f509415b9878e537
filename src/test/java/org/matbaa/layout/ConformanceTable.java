package org.matbaa.layout;

import java.util.List;
import java.util.Map;

/** Writes what came of the web-platform-tests as a page of documentation. */
final class ConformanceTable {
    private ConformanceTable() {
    }

    static String of(List<String> paths, Map<String, String> different, Explanations explanations) {
        StringBuilder page = new StringBuilder("""
                # Web-platform-tests

                Written by `WptTest` (`mvn test -Dtest=WptTest -Dmatbaa.wpt=FOLDER`, the folder being a checkout
                of the web-platform-tests). Each test's page is laid out by us and by headless Chromium with the
                same fonts, line height and width of borders, and every glyph must stand at the same place within
                0.6pt across and 1pt down the page.

                The tests are those of static horizontal text that need no script and no picture, on what our style
                sheets have, in scripts that our fonts have: bidirectional text (`css/css-writing-modes`,
                `css/CSS2/bidi-text`, `dir` in `html`), justification, alignment, white space, line breaks and letter
                case (`css/css-text`), list numbers (`css/css-counter-styles`), and of CSS 2.1 white space, alignment,
                indents and letter spacing (`css/CSS2/text`), list markers (`css/CSS2/lists`), generated content with
                its counters and quotes, and tables: their captions, borders, spacing, columns, heights and alignment,
                and what is put in where parts of them are missing. Left out are vertical text, Chinese, Japanese and
                Korean, form fields on their own, `word-spacing`, which we do not have, and most of what differs from a
                test in the list by a unit, a value or the box that a property is on.

                """);
        page.append(paths.size() - different.size()).append(" of ").append(paths.size()).append(" are the same.\n\n");
        page.append("| test | result |\n| --- | --- |\n");
        for (String path : paths) {
            page.append("| `").append(path).append("` | ").append(!different.containsKey(path) ? "equal"
                    : "different: " + explanations.reasons().getOrDefault(path, "not explained")).append(" |\n");
        }
        return page.toString();
    }
}
