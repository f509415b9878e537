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
                0.6pt across and 1pt down the page. The tests are those on bidirectional and justified text, alignment and white
                space that need no script and no picture.

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
