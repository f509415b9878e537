package org.matbaa.text;

/**
 * What decides the glyphs of a stretch of text.
 *
 * @param fonts         the faces to try, in order
 * @param sizePt        font size, PDF points, more than 0
 * @param language      BCP 47 tag, or "" when unknown; chooses {@code locl} forms and line breaks
 * @param letterSpacing extra advance after each cluster, PDF points; never between joined letters
 */
public record TextStyle(FontSelection fonts, float sizePt, String language, float letterSpacing) {
    /** A style with no letter spacing. */
    public TextStyle(FontSelection fonts, float sizePt, String language) {
        this(fonts, sizePt, language, 0);
    }
}
