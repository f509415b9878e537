package org.matbaa.press;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.matbaa.article.ArticleException;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a hostile article asks for ends in a copy or in a clear refusal. The time-outs only end a hang. */
class HostileInputTest {
    private static Press press;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("a table of many cells", "<table>" + ("<tr>" + "<td>1</td>".repeat(20) + "</tr>").repeat(500) + "</table>"),
                Arguments.of("deeply nested spans", "<p>" + "<span>".repeat(100_000) + "x" + "</span>".repeat(100_000) + "</p>"),
                Arguments.of("deeply nested blocks", "<blockquote>".repeat(5_000) + "x" + "</blockquote>".repeat(5_000)),
                Arguments.of("many spans side by side", "<p>" + "<span>ا</span>".repeat(20_000) + "</p>"),
                Arguments.of("a letter with many marks", "<p>ب" + "\u064B".repeat(10_000) + "</p>"),
                Arguments.of("a word without end", "<p>" + "ببب".repeat(20_000) + "</p>"),
                Arguments.of("a paragraph without end", "<p>" + "كلمة ".repeat(50_000) + "</p>"),
                Arguments.of("a body larger than a book", "<p>" + "كلمة ".repeat(1_200_000) + "</p>"),
                Arguments.of("many isolates", "<p>" + "<bdi>a</bdi>".repeat(2_000) + "\u2067".repeat(2_000) + "</p>"),
                Arguments.of("nested lists", "<ul><li>ا".repeat(400) + "</li></ul>".repeat(400)),
                Arguments.of("a colspan of a million", "<table><tr><td colspan='1000000'>x</td></tr></table>"),
                Arguments.of("a tag of layout's own", "<p>\uFDD1\u4E00\u4E00\uFDD2 \uFDD1</p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsInACopyOrARefusal(String name, String body) throws Exception {
        String json = "{\"headline\":\"ع\",\"articleBodyHtml\":\"" + body.replace("\"", "\\\"") + "\"}";
        try {
            PrintedCopy copy = press.print(Presses.article(json), Presses.order());
            assertTrue(copy.pages() > 0);
        } catch (ArticleException | PrintException e) {
            assertFalse(e.getMessage().isBlank());
            assertFalse(e instanceof PrintException p && p.kind() == PrintException.Kind.INTERNAL, e.getMessage());
        }
    }
}
