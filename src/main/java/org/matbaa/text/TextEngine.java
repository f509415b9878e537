package org.matbaa.text;

import com.ibm.icu.lang.UScript;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Turns text into positioned glyphs; see the package's table of stages. Thread-safe: one engine serves
 * all threads and should, because they share its caches.
 */
public final class TextEngine {
    private final FontLibrary library;
    private final Shaper shaper = new Shaper();
    private final WidthMeter widths = new WidthMeter(this);
    private final LineBreakRules breakRules = new LineBreakRules();

    /**
     * Makes an engine.
     *
     * @param library where the styles' faces come from
     */
    public TextEngine(FontLibrary library) {
        this.library = Objects.requireNonNull(library);
    }

    /** The fonts that this engine was made for. */
    public FontLibrary library() {
        return library;
    }

    /**
     * Resolves a paragraph up to the point where lines can be shaped.
     *
     * @throws IllegalArgumentException when the ranges do not cover the text without gaps, or a font
     *                                  size is not more than 0
     */
    public Paragraph prepare(ParagraphText source) {
        return prepare(source, null);
    }

    /**
     * The same for a paragraph that is not the first of its block.
     *
     * @param before the one before it, whose script it takes when it has no letter of its own (UAX #24, 5.1); null
     *               for none: then it has the usual script of its language
     * @throws IllegalArgumentException as above
     */
    public Paragraph prepare(ParagraphText source, Paragraph before) {
        requireWhole(source);
        BidiParagraph bidi = BidiParagraph.resolve(source.text(), source.baseLevel());
        int[] scripts = ScriptRuns.of(source, before == null ? UScript.COMMON : before.lastScript());
        ShapingText text = ShapingText.of(source);
        FaceChoice faces = FaceChoice.of(source, text);
        List<TextItem> items = new Itemizer(text, bidi, scripts, faces).itemize(source.ranges());
        return new Paragraph(source, text, bidi, new Paragraph.Itemized(items, faces.missing()), shaper);
    }

    /**
     * The width of a text for line breaking: the sum of its words, each shaped alone. What a line
     * really takes is {@link Paragraph#line}; the two differ where a face kerns across spaces.
     *
     * @return PDF points
     */
    public float widthPt(String text, TextStyle style) {
        return widths.widthPt(text, style);
    }

    /**
     * The break opportunities of a text, as {@link LineBreaks#of} gives them, sooner.
     *
     * @param language BCP 47 tag, or "" when unknown
     */
    public int[] lineBreaks(String text, String language) {
        return LineBreaks.of(text, breakRules.iterator(language));
    }

    /**
     * The same for a text of which a part may be broken between any two letters or digits ({@code word-break: break-all}).
     *
     * @param broken the part's UTF-16 characters
     */
    public int[] lineBreaks(String text, String language, BitSet broken) {
        return LineBreaks.of(text, breakRules.iterator(language), broken);
    }

    private static void requireWhole(ParagraphText source) {
        int covered = 0;
        for (StyledRange range : source.ranges()) {
            if (range.start() != covered || range.end() < range.start()) {
                throw new IllegalArgumentException("the style range from " + range.start() + " to " + range.end()
                        + " does not start where the one before it ends, at " + covered);
            }
            if (!(range.style().sizePt() > 0)) {
                throw new IllegalArgumentException("the font size at " + covered + " is not more than 0");
            }
            covered = range.end();
        }
        if (covered != source.text().length()) {
            throw new IllegalArgumentException("the style ranges end at " + covered + ", the text at "
                    + source.text().length());
        }
    }
}
