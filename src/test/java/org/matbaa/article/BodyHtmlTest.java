package org.matbaa.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BodyHtmlTest {
    private static String clean(String html) {
        return new BodyHtml(new XmlText()).toXhtml(html, "http://example.org/a/b.htm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<p onclick=x class=y dir=rtl lang=fa>أ</p>|<p dir=\"rtl\" lang=\"fa\">أ</p>",
        "<p dir=up>أ</p>|<p>أ</p>",
        "<h1>أ</h1>|<h2>أ</h2>",
        "<p>أ<script>x</script><style>y</style>ب</p>|<p>أب</p>",
        "<p><font color=red>أ</font></p>|<p>أ</p>",
        "<div>أ</div><div>ب</div>|<p>أ</p><p>ب</p>",
        "أ<p>ب</p>ج <b>د</b>|<p>أ</p><p>ب</p><p>ج <b>د</b></p>",
        "<section><p>أ</p>ب</section>|<p>أ</p><p>ب</p>",
        "<p><del>أ</del><ins>ب</ins><kbd>ج</kbd></p>|<p><s>أ</s><u>ب</u><code>ج</code></p>",
        "<p><a href='javascript:x'>أ</a></p>|<p><a>أ</a></p>",
        "<p><a href='tel:1' rel=x>أ</a></p>|<p><a>أ</a></p>",
        "<p><a href='c.htm?x=1&amp;y=2'>أ</a></p>|<p><a href=\"http://example.org/a/c.htm?x=1&amp;y=2\">أ</a></p>",
        "<p>أ<sup id=r><a href='#n'>1</a></sup></p><p id=n><a href='#r'>1</a> ب</p>|<p>أ<sup id=\"r\"><a href=\"#n\">1</a></sup></p><p id=\"n\"><a href=\"#r\">1</a> ب</p>",
        "<p id=x>أ <a href='http://example.org/a/b.htm#n'>1</a></p><p><a name=n></a>ب</p>|<p>أ <a href=\"#n\">1</a></p><p id=\"n\"><a></a>ب</p>",
        "<p><a href='#%D8%A3'>1</a></p><p id=أ>ب</p>|<p><a href=\"#أ\">1</a></p><p id=\"أ\">ب</p>",
        "<p><a href='#none'>1</a></p>|<p><a href=\"http://example.org/a/b.htm#none\">1</a></p>",
        "<p><a href='mailto:a@b.c'>أ</a></p>|<p><a href=\"mailto:a@b.c\">أ</a></p>",
        "<p><img src=a.png alt='\"أ\"' width=10 height=x onerror=y></p>|<p><img src=\"a.png\" alt=\"&quot;أ&quot;\" width=\"10\"/></p>",
        "<table><caption>ع</caption><tr><td colspan=2 rowspan=99999 style=x>أ</table>|<figure><figcaption>ع</figcaption><table><tbody><tr><td colspan=\"2\">أ</td></tr></tbody></table></figure>",
        "<table><tr><td colspan=0 rowspan=0>أ</table>|<table><tbody><tr><td rowspan=\"0\">أ</td></tr></tbody></table>",
        "<figure><table><caption>ع</caption><tr><td>أ</table></figure>|<figure><figcaption>ع</figcaption><table><tbody><tr><td>أ</td></tr></tbody></table></figure>",
        "<figure><table><caption>ع</caption><tr><td>أ</table><figcaption>ب</figcaption></figure>|<figure><figure><figcaption>ع</figcaption><table><tbody><tr><td>أ</td></tr></tbody></table></figure><figcaption>ب</figcaption></figure>",
        "<ol start=3 type=i reversed><li value=4>أ</ol>|<ol start=\"3\" type=\"i\"><li value=\"4\">أ</li></ol>",
        "<p>كتاب<b>هم</b> <bdi>A</bdi><bdo dir=ltr>1</bdo><br>ب</p>|<p>كتاب<b>هم</b> <bdi>A</bdi><bdo dir=\"ltr\">1</bdo><br/>ب</p>",
        "<dl><dt>أ<dd>ب</dl><hr>|<dl><dt>أ</dt><dd>ب</dd></dl><hr/>",
        "<p>a &amp; b &lt; c &nbsp;d</p>|`<p>a &amp; b &lt; c \u00a0d</p>`"})
    void reducesToTheAllowList(String html, String xhtml) {
        assertEquals(xhtml, clean(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<div dir=ltr>a<p>b</p></div>|<p dir=\"ltr\">a</p><p dir=\"ltr\">b</p>",
        "<div dir=ltr lang=en><section><ul><li>a</ul><p dir=rtl lang=ar>ب</p></section></div>|<ul dir=\"ltr\" lang=\"en\"><li>a</li></ul><p dir=\"rtl\" lang=\"ar\">ب</p>",
        "<section dir=rtl><div dir=ltr><p>a</p></div><h2>ب</h2></section>|<p dir=\"ltr\">a</p><h2 dir=\"rtl\">ب</h2>",
        "<div dir=auto><p>1</p><p>a</p><p>ب</p></div>|<p dir=\"ltr\">1</p><p dir=\"ltr\">a</p><p dir=\"ltr\">ب</p>",
        "<div dir=auto><p dir=ltr>a</p><p><bdi>a</bdi>ب</p></div>|<p dir=\"ltr\">a</p><p dir=\"rtl\"><bdi>a</bdi>ب</p>",
        "<div dir=auto><p>1</p></div>|<p dir=\"ltr\">1</p>",
        "<div dir=up><p>a</p></div>|<p>a</p>",
        "<p><time dir=ltr>a</time> <font lang=fa>ب</font> <time lang=en><b>1</b></time></p>|<p><span dir=\"ltr\">a</span> <span lang=\"fa\">ب</span> <b lang=\"en\">1</b></p>",
        "<ul><li><div>a</div></ul>|<ul><li>a</li></ul>",
        "<ul><li><div dir=ltr>a</div></ul>|<ul><li><p dir=\"ltr\">a</p></li></ul>",
        "<table dir=ltr><caption>a</caption><tfoot lang=en><tr><td>b</table>|<figure><figcaption dir=\"ltr\">a</figcaption><table dir=\"ltr\"><tr lang=\"en\"><td>b</td></tr></table></figure>"})
    void handsDownDirectionAndLanguageOfWhatIsLeftOut(String html, String xhtml) {
        assertEquals(xhtml, clean(html));
    }

    @Test
    void keepsWhiteSpaceInText() {
        assertEquals("<p>  أ  \t ب\n ج </p><pre>  x\n\n  y </pre>",
                clean("<p>  أ  \t ب\n ج </p><pre>  x\n\n  y </pre>"));
    }

    @Test
    void reportsWhatCannotBePrinted() {
        BodyHtml body = new BodyHtml(new XmlText());
        assertEquals("<p>أ</p>", body.toXhtml("<p>أ</p><iframe src=x></iframe><video></video>", ""));
        assertEquals(List.of("the body's iframe, video cannot be printed and was left out"), body.warnings());
    }

    @Test
    void replacesWhatCharacterReferencesName() {
        XmlText text = new XmlText();
        assertEquals("<p>أ\uFFFDب</p>", new BodyHtml(text).toXhtml("<p>أ&#1;ب</p>", ""));
        assertEquals(1, text.warnings().size());
    }

    @Test
    void flattensWhatNestsTooDeep() {
        String xhtml = clean("<span>".repeat(100_000) + "نص");
        assertTrue(xhtml.contains("نص"));
        assertTrue(depth(xhtml) <= 100, "levels: " + depth(xhtml));
    }

    private static int depth(String xhtml) {
        int depth = 0;
        int deepest = 0;
        for (String tag : xhtml.split("(?=<)")) {
            depth += tag.startsWith("</") ? -1 : tag.startsWith("<") ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    @Test
    void keepsEveryCellOfAWideTable() {
        String row = "<tr>" + "<td>س</td>".repeat(100) + "</tr>";
        String xhtml = clean("<table>" + row.repeat(1000) + "</table>");
        assertEquals(100_000, xhtml.split("<td>").length - 1);
    }
}
