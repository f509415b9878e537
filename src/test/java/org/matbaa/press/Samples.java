package org.matbaa.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Small articles in eight languages that have everything that a page can have. */
final class Samples {
    private static final Map<String, List<String>> WORDS = Map.of(
            "ar", List.of("افتتاح مكتبة جديدة في صنعاء", "قال المدير (أحمد): إن المكتبة تضم 12,500 كتاب.", "العنوان", "العدد",
                    "صورة المكتبة"),
            "fa", List.of("گشایش کتابخانه‌ای تازه در شیراز", "مدیر گفت (دیروز): «کتابخانه ۱۲٬۵۰۰ کتاب دارد».", "نام", "شمار",
                    "نمای کتابخانه"),
            "ur", List.of("لاہور میں نئے کتب خانے کا افتتاح", "مدیر نے کہا (کل): کتب خانے میں 12500 کتابیں ہیں۔", "نام", "تعداد",
                    "کتب خانے کی تصویر"),
            "ps", List.of("په کابل کې نوی کتابتون پرانیستل شو", "مدیر وویل (پرون): کتابتون ۱۲۵۰۰ کتابونه لري.", "نوم", "شمېر",
                    "د کتابتون انځور"),
            "ckb", List.of("کتێبخانەیەکی نوێ لە هەولێر کرایەوە", "بەڕێوەبەر گوتی (دوێنێ): کتێبخانەکە ١٢٥٠٠ کتێبی تێدایە.",
                    "ناو", "ژمارە", "وێنەی کتێبخانەکە"),
            "ug", List.of("ئۈرۈمچىدە يېڭى كۈتۈپخانا ئېچىلدى", "مۇدىر ئېيتتى (تۈنۈگۈن): كۈتۈپخانىدا 12500 كىتاب بار.", "نامى",
                    "سانى", "كۈتۈپخانا رەسىمى"),
            "he", List.of("ספרייה חדשה נפתחה בחיפה", "המנהל אמר (אתמול): בספרייה 12,500 ספרים.", "שם", "מספר", "תמונת הספרייה"),
            "en", List.of("A new library opens in Aden", "“We hold 12,500 books (so far),” the director said.", "Name", "Count",
                    "The library’s façade"));

    private Samples() {
    }

    static List<String> languages() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** An article in a language, as JSON; the body is repeated. */
    static byte[] article(String language, int times) {
        List<String> words = WORDS.get(language);
        try {
            return new ObjectMapper().writeValueAsBytes(Map.of("@type", "NewsArticle", "inLanguage", language,
                    "url", "https://example.org/news/" + language, "headline", words.get(0),
                    "alternativeHeadline", words.get(4), "author", words.get(3),
                    "datePublished", "2024-04-28T10:00:00+03:00", "keywords", List.of(words.get(2), words.get(3)),
                    "image", Map.of("url", "rgb.png", "caption", words.get(4)),
                    "articleBodyHtml", body(words).repeat(times)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(List<String> words) {
        String html = """
                <p>$1 <b>$0</b> <a href="https://example.org/a?b=c&amp;d">$2</a>, <i>$3</i>.</p>
                <h2>$2</h2><p>$1 <span lang="en">Reuters (London)</span> $1 <span lang="ar">وكالة</span> <code>a(b)</code>
                H<sub>2</sub>O, 5<sup>2</sup> <bdi>$2</bdi> <bdo dir="ltr">$3</bdo></p>
                <h4>$3</h4><h3>$0</h3>$1 <em>$2</em><p> </p>
                <ul><li>$1</li><li>$2<ol type="a" start="3"><li>$3</li><li><p>$1</p><p>$0</p></li></ol></li><li></li></ul>
                <dl><dt>$2</dt><dt>$3</dt><dd>$1</dd><dd>$0</dd></dl>
                <blockquote>$1<p>$0</p></blockquote>
                <blockquote lang="en" dir="ltr"><p>Words (in English), 1-2.</p></blockquote>
                <figure><img src="alpha.png" alt=""/><figcaption>$4</figcaption></figure>
                <p><img src="cmyk.jpg" alt="$4"/></p><p>$0 <img src="gray.gif" alt=""/> $2</p>
                <table><thead><tr><th>$2</th><th colspan="2">$3</th></tr></thead>
                <tbody><tr><th rowspan="2">$0</th><td>1</td><td>(2)</td></tr><tr><td>3</td></tr>
                <tr><td colspan="9">$1</td></tr><tr><td><h4>$2</h4><p>$3</p></td></tr></tbody></table>
                <table><tr><td>$2</td><td>$3</td></tr><tr><td>1</td></tr></table>
                <pre>$2 = $3;
                  a(b)</pre><hr/>
                <p>a\u00ADb\u200Cc \uE000 \uFEFF 漢 \u202E$2\u202C \uFFFD &#173;<br/>$3</p>
                """;
        for (int i = 0; i < words.size(); i++) {
            html = html.replace("$" + i, words.get(i));
        }
        return html;
    }

    /** A picture of each kind, by its name in the articles. */
    static byte[] picture(String name) throws IOException {
        if (name.equals("cmyk.jpg")) {
            try (InputStream in = Samples.class.getResourceAsStream("/pictures/cmyk.jpg")) {
                return in.readAllBytes();
            }
        }
        int type = name.equals("gray.gif") ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(40, 30, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(name.equals("alpha.png") ? new Color(255, 0, 0, 100) : Color.GRAY);
        graphics.fillOval(0, 0, 40, 30);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), out);
        return out.toByteArray();
    }

    /** An order for an article, in a profile, with its pictures and its source. */
    static PrintOrder order(byte[] article, Profile profile) {
        return PrintOrder.at(Presses.PRINTED_AT).withPictures(Samples::picture).withProfile(profile)
                .withSource(new SourceFile("article.json", "application/ld+json", article));
    }

    static String json(byte[] article) {
        return new String(article, StandardCharsets.UTF_8);
    }
}
