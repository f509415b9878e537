package org.matbaa.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArticleTextProperties {
    private static final Set<String> ALLOWED = Set.of("root", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small",
            "mark", "a", "span", "br", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "figure",
            "figcaption", "img", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "pre", "code", "hr",
            "bdi", "bdo");

    private static Document parse(String fragment) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<root>" + fragment + "</root>")));
    }

    @Property
    void plainTextComesBackCharacterByCharacter(@ForAll("texts") String text) throws Exception {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("headline", "x").put("articleBody", text);
        Article article = new NewsArticleReader()
                .read(node.toString().getBytes(StandardCharsets.UTF_8)).article();
        String expected = text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining());
        assertEquals(expected, parse(article.bodyXhtml()).getDocumentElement().getTextContent());
    }

    @Property
    void anyTagSoupBecomesWellFormedAndAllowed(@ForAll("soup") String html) throws Exception {
        Document page = parse(new BodyHtml(new XmlText()).toXhtml(html, ""));
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertTrue(ALLOWED.contains(elements.item(i).getNodeName()), elements.item(i).getNodeName());
        }
    }

    /** Letters of several scripts, marks, controls of direction, markup characters and white space. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ابجد\u064b\u0651لا كتاب\u0640fa12٣۴<>&\"'\t\u00a0\u200c\u200f\u2067\u2069")
                .withChars('\n', '\uFDFA', '\u0590', '\u05D0').ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> pieces = Arbitraries.of("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table>", "<tr>",
                "<td colspan='x'>", "</table>", "<ul>", "<li>", "</ul>", "<svg>", "</svg>", "<math>", "<a href='x:y'>",
                "<script>", "</script>", "<h1>", "</h1>", "<!-- ", "-->", "<![CDATA[", "]]>", "<?x ?>", "<custom-el>",
                "<img src=\"&quot;<\">", "<br/>", "<select><option>", "<frameset>", "<caption>", "<tfoot>", "<q>",
                "<p xmlns:x='y' x:z='1' =\"a\" 'b>", "&", "&lt;", "&#0;", "&#xD800;", "\u0000", "\uFFFF", "نص", " ");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
