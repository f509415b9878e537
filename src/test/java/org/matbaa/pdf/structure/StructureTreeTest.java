package org.matbaa.pdf.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matbaa.pdf.structure.StructureElement.Annotation;
import org.matbaa.pdf.structure.StructureElement.Child;
import org.matbaa.pdf.structure.StructureElement.Content;
import org.matbaa.pdf.structure.StructureElement.Kid;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

class StructureTreeTest {
    private Document document;
    private StructureTree tree;
    private int painted;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<h1>a</h1><p>b <b>c</b> d</p>                  | H1(.) P(...)",
        "<p>a <a href='x'>b</a> c</p>                   | P(.Link(.).)",
        "<p>a <a>b</a></p>                              | P(..)",
        "<p>a <span lang='en'>b <i>c</i></span></p>     | P(.Span en(..))",
        "<p>a <span lang='AR'>b</span></p>              | P(..)",
        "<p>a <span lang='no tag'>b</span></p>          | P(..)",
        "<p>a <code>b</code></p>                        | P(.Code(.))",
        "<div><p>a</p><p>b</p></div>                    | P(.) P(.)",
        "<div lang='he'><p>a</p></div>                  | Div he(P(.))",
        "<div>a <b>b</b><p>c</p> d</div>                | P(..) P(.) P(.)",
        "<p lang='fa'>a</p>                             | P fa(.)",
        "<p> </p><p>a</p>                               | P(.)",
        "<blockquote>a<p>b</p></blockquote>             | BlockQuote(P(.)P(.))",
        "<pre>a</pre><hr/>                              | P(.)",
        "<p>a<br/>b</p>                                 | P(..)",
    })
    void blocksAndInlineElements(String body, String expected) throws Exception {
        assertEquals(expected, outline(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<h1>a</h1><h2>b</h2><h4>c</h4><h3>d</h3><h2>e</h2> | H1(.) H2(.) H3(.) H3(.) H2(.)",
        "<h3>a</h3><h3>b</h3><h6>c</h6><h2>d</h2>           | H1(.) H1(.) H2(.) H1(.)",
        "<h2>a</h2><h1>b</h1><h2>c</h2>                     | H1(.) H1(.) H2(.)",
    })
    void headingLevelsHaveNoGap(String body, String expected) throws Exception {
        assertEquals(expected, outline(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<ul><li>a</li><li><p>b</p></li></ul>               | L(LI(LBody(.))LI(LBody(P(.))))",
        "<ul><li>a<ul><li>b</li></ul>c</li></ul>            | L(LI(LBody(.L(LI(LBody(.))).)))",
        "<ul>a<li>b</li><ul><li>c</li></ul></ul>            | L(LI(LBody(.))LI(LBody(.))LI(LBody(L(LI(LBody(.))))))",
        "<dl><dt>a</dt><dt>b</dt><dd>c</dd><dd>d</dd><dt>e</dt></dl> | L(LI(Lbl(.)Lbl(.)LBody(P(.)P(.)))LI(Lbl(.)))",
        "<dl><dd>c</dd></dl>                                | L(LI(LBody(P(.))))",
    })
    void listsHaveItems(String body, String expected) throws Exception {
        assertEquals(expected, outline(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<table><tr><td>a</td></tr></table>                 | Table(TBody(TR(TD(.))))",
        "<table><thead><tr><th>a</th></tr></thead></table>  | Table(TBody(TR(TH(.))))",
        "<table><thead><tr><th>a</th></tr></thead><tr><th>b</th><td>c</td></tr></table> "
                + "| Table(THead(TR(TH(.)TD()))TBody(TR(TH(.)TD(.))))",
        "<table>x<tr><td><p>a</p><p>b</p></td></tr></table> | Table(Caption(.)TBody(TR(TD(P(.)P(.)))))",
        "<table><caption lang='fa'>x</caption><tr><td>a</td></tr></table> | Table(Caption fa(.)TBody(TR(TD(.))))",
        "<figure><figcaption lang='fa'>x</figcaption> <table><tr><td>a</td></tr></table></figure> | Table(Caption fa(.)TBody(TR(TD(.))))",
        "<figure lang='fa'><table><tr><td>a</td></tr></table><figcaption><p>x</p></figcaption></figure> "
                + "| Div fa(Table(TBody(TR(TD(.)))Caption(P(.))))",
        "<figure><table><tr><td>a</td></tr></table>b<figcaption>x</figcaption></figure> | Div(Table(TBody(TR(TD(.))))P(.)Caption(.))",
        "<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr></tr></table> | Table(TBody(TR(TD(.)TD(.))TR(TD())))",
    })
    void tablesHaveRowsOfCells(String body, String expected) throws Exception {
        assertEquals(expected, outline(body));
    }

    @Test
    void headersKnowTheirScopeAndCellsTheirSpans() throws Exception {
        build("<table><thead><tr><th colspan='2' id='a'>a</th></tr></thead>"
                + "<tbody><tr><th id='b'>b</th><td id='c' rowspan='9'>c</td></tr><tr><td>d</td></tr></tbody></table>");
        assertEquals("Scope=Column ColSpan=2", attributes("a"));
        assertEquals("Scope=Row", attributes("b"));
        assertEquals("RowSpan=2", attributes("c"));
        build("<table><tr><td>a</td></tr><tr><td id='a' rowspan='0'>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></table>");
        assertEquals("RowSpan=3", attributes("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p><img alt='a'/></p>                                              | Figure[a](.)",
        "<p>a <img alt='b'/></p>                                            | P(.Figure[b](.))",
        "<figure><img alt=''/><figcaption>c</figcaption></figure>           | Div(Figure[c](.)Caption(.))",
        "<figure><p><img alt='a'/></p><figcaption>c</figcaption></figure>   | Div(Figure[a](.)Caption(.))",
        "<p><img alt=' '/></p><p>a</p>                                      | P(.)",
    })
    void picturesAreFiguresIfAnythingIsSaidOfThem(String body, String expected) throws Exception {
        assertEquals(expected, outline(body));
    }

    @Test
    void whatIsPaintedLaterStandsWhereTheDocumentHasIt() throws Exception {
        build("<p>a <a href='x' id='l'>b</a> c</p><p><img alt='d' id='i'/></p><p>e</p>");
        for (String text : new String[] {"e", " c", "b", "a "}) {
            paint(find(document.getDocumentElement(), text));
        }
        paint(document.getElementById("i"));
        StructureTree.Place link = tree.own(document.getElementById("l"), StructureType.LINK).orElseThrow();
        link.element().add(link.position(), new Annotation(0, 0));
        assertEquals("P(3Link(@02)1) Figure[d](4) P(0)", numbered(tree.root()));
    }

    @Test
    void markersAndGeneratedTextHaveTheirPlaces() throws Exception {
        build("<ul><li id='i'>a</li></ul><blockquote id='q'><p>b</p></blockquote>");
        paint(find(document.getDocumentElement(), "a"));
        StructureTree.Place marker = tree.marker(document.getElementById("i")).orElseThrow();
        marker.element().add(marker.position(), new Content(0, painted++));
        paint(find(document.getDocumentElement(), "b"));
        paint(document.getElementById("q"));
        assertEquals("L(LI(Lbl(1)LBody(0))) BlockQuote(P(3)P(2))", numbered(tree.root()));
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "ar_YE, ar-YE", "' en-GB ', en-GB", "und, ''", "arabic language, ''", "'', ''", "١, ''"})
    void languageTagsAreCheckedForTheirSyntax(String given, String expected) {
        assertEquals(expected, LanguageTag.of(given));
    }

    private void build(String body) throws Exception {
        String page = "<html lang='ar'><head><title>t</title></head><body>" + body + "</body></html>";
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        identify(document.getDocumentElement());
        tree = StructureTree.of(document, "ar");
        painted = 0;
    }

    private static void identify(Node node) {
        if (node instanceof org.w3c.dom.Element element && element.hasAttribute("id")) {
            element.setIdAttribute("id", true);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            identify(child);
        }
    }

    /** Paints every text and picture, and tells what became of it; a dot is a piece of content. */
    private String outline(String body) throws Exception {
        build(body);
        paintAll(document.getElementsByTagName("body").item(0));
        return written(tree.root(), content -> ".");
    }

    private void paintAll(Node node) {
        boolean isPicture = node.getNodeName().equals("img")
                && tree.own((org.w3c.dom.Element) node, StructureType.FIGURE).isPresent();
        if (isPicture || node instanceof Text text && !text.getData().isBlank()) {
            paint(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            paintAll(child);
        }
    }

    private void paint(Node node) {
        StructureTree.Place place = tree.place(node);
        assertTrue(place.element().type().holdsText(), place.element().type() + " holds no text");
        place.element().add(place.position(), new Content(0, painted++));
    }

    private static Node find(Node node, String text) {
        if (node instanceof Text found && found.getData().equals(text)) {
            return node;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            Node found = find(child, text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String attributes(String id) {
        return tree.place(document.getElementById(id)).element().attributes().stream()
                .map(attribute -> attribute.name() + "=" + attribute.value()).collect(Collectors.joining(" "));
    }

    private static String numbered(StructureElement root) {
        return written(root, content -> Integer.toString(content.mcid()));
    }

    private static String written(StructureElement root, Function<Content, String> content) {
        return root.kids().stream().map(kid -> kid(kid, content)).collect(Collectors.joining(" "));
    }

    private static String kid(Kid kid, Function<Content, String> content) {
        return switch (kid) {
            case Child child -> child.element().type().pdfName()
                    + child.element().ownLanguage().map(language -> " " + language).orElse("")
                    + child.element().alternate().map(text -> "[" + text + "]").orElse("")
                    + child.element().kids().stream().map(inner -> kid(inner, content))
                            .collect(Collectors.joining("", "(", ")"));
            case Content piece -> content.apply(piece);
            case Annotation annotation -> "@" + annotation.index();
        };
    }
}
