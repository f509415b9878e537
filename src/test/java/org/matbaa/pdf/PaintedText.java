package org.matbaa.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.matbaa.text.FontLibrary;
import org.matbaa.text.GlyphRun;
import org.matbaa.text.Justification;
import org.matbaa.text.JustifyPolicy;
import org.matbaa.text.Paragraph;
import org.matbaa.text.ParagraphText;
import org.matbaa.text.ShapedLine;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;

/** Prints plain text with the real text engine, one PDF page after the other. */
final class PaintedText {
    static final DocumentInfo INFO = new DocumentInfo("عنوان الخبر", List.of("كاتب", "آخر"), "ar", "خبر",
            "http://www.almotamar.net/news/129574.htm", List.of("أول", "ثان"),
            OffsetDateTime.parse("2024-04-29T00:07:00+03:00"), true, "Matbaa test",
            new Provenance("almotamar", Optional.of(OffsetDateTime.parse("2024-04-28T10:00:00+03:00")),
                    Optional.of("00ff")));
    static final DocumentInfo LEFT_TO_RIGHT = new DocumentInfo("A headline", INFO.authors(), "en", "news",
            "http://www.almotamar.net/news/129574.htm", List.of("one"), OffsetDateTime.parse("2024-04-29T00:07:00+03:00"),
            false, "Matbaa test", INFO.provenance());
    private static final float DOTS = 20;
    private static final float WIDTH_PT = 515;
    private static final float SIZE_PT = 13;

    private final TextEngine engine;
    private final String family;
    private final boolean rightToLeft;
    private final JustifyPolicy policy;
    private int tatweels;

    /**
     * Prepares printing.
     *
     * @param policy with KASHIDA, tatweels are put in wherever letters join: more than any policy would
     */
    PaintedText(String family, boolean rightToLeft, JustifyPolicy policy) throws IOException {
        this.engine = new TextEngine(FontLibrary.load(Path.of("fonts")));
        this.family = family;
        this.rightToLeft = rightToLeft;
        this.policy = policy;
    }

    /** How many tatweels have been painted that the text does not have. */
    int tatweels() {
        return tatweels;
    }

    /** Prints paragraphs, one a line of {@code text}. */
    void print(String text, Path pdf) throws IOException {
        try (OutputStream out = Files.newOutputStream(pdf)) {
            print(text, out);
        }
    }

    void print(String text, OutputStream out) throws IOException {
        print(text, out, OutputProfile.READER);
    }

    void print(String text, OutputStream out, OutputProfile profile) throws IOException {
        try (PdfFile file = new PdfFile(out, rightToLeft ? INFO : LEFT_TO_RIGHT, profile)) {
            PageCanvas page = null;
            float y = Float.MAX_VALUE;
            for (String paragraph : text.lines().filter(line -> !line.isBlank()).toList()) {
                for (ShapedLine line : lines(paragraph)) {
                    y += SIZE_PT * 2.6f;
                    if (y > 800) {
                        page = file.newPage(595, 842, DOTS, null);
                        y = 60;
                    }
                    paint(page, line, paragraph, y);
                }
            }
        }
    }

    private void paint(PageCanvas page, ShapedLine shaped, String text, float y) {
        ShapedLine line = policy == JustifyPolicy.KASHIDA ? Tatweels.insert(shaped, text) : shaped;
        tatweels += Tatweels.count(line);
        float x = rightToLeft ? 40 + WIDTH_PT - line.widthPt() : 40;
        for (GlyphRun run : line.visualRuns()) {
            page.paintRun(run, text, x * DOTS, y * DOTS);
            x += run.widthPt();
        }
    }

    private List<ShapedLine> lines(String text) {
        TextStyle style = new TextStyle(engine.library().select(List.of(family), 400, false), SIZE_PT, "");
        ParagraphText source = new ParagraphText(text, List.of(new StyledRange(0, text.length(), style)),
                (byte) (rightToLeft ? 1 : 0), new BitSet());
        Paragraph paragraph = engine.prepare(source);
        List<ShapedLine> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (start < text.length()) {
            int next = text.indexOf(' ', end + 1);
            next = next < 0 ? text.length() : next;
            if (end > start && paragraph.line(start, next).widthPt() > limitPt()) {
                lines.add(justified(paragraph.line(start, end), source));
                start = end + 1;
            } else if (next == text.length()) {
                lines.add(paragraph.line(start, next));
                start = next;
            }
            end = next;
        }
        return lines;
    }

    /** Leaves room for tatweels: what is beyond the page's edge is not read. */
    private float limitPt() {
        return policy == JustifyPolicy.KASHIDA ? WIDTH_PT / 3 : WIDTH_PT;
    }

    /** A line before a long address stays short: wider gaps would look like columns. */
    private ShapedLine justified(ShapedLine line, ParagraphText source) {
        float slackPt = WIDTH_PT - line.widthPt();
        return policy == JustifyPolicy.KASHIDA || slackPt > WIDTH_PT / 5 ? line : Justification.stretch(line, source, slackPt, policy);
    }
}
