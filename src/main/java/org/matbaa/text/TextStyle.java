package org.matbaa.text;

/**
 * What decides the glyphs of a stretch of text.
 *
 * @param fonts         the faces to try, in order
 * @param sizePt        font size, PDF points, more than 0
 * @param language      BCP 47 tag, or "" when unknown; chooses {@code locl} forms and line breaks
 * @param letterSpacing extra advance after each cluster, PDF points; never between joined letters
 * @param tabularFigures whether figures have one width, where the face has such: feature {@code tnum}
 */
public record TextStyle(FontSelection fonts, float sizePt, String language, float letterSpacing, boolean tabularFigures) {
    /** A style with no letter spacing. */
    public TextStyle(FontSelection fonts, float sizePt, String language) {
        this(fonts, sizePt, language, 0);
    }

    /** A style with figures as the face has them in text. */
    public TextStyle(FontSelection fonts, float sizePt, String language, float letterSpacing) {
        this(fonts, sizePt, language, letterSpacing, false);
    }

    /** This style with figures of one width. */
    public TextStyle withTabularFigures() {
        return new TextStyle(fonts, sizePt, language, letterSpacing, true);
    }
}
