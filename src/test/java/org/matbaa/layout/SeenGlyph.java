package org.matbaa.layout;

/**
 * A glyph as it stands on a page.
 *
 * @param font PostScript name
 * @param id   glyph id in the font's file
 * @param xPt  origin, PDF points from the page's left
 */
record SeenGlyph(String font, int id, float xPt) {
    String name() {
        return font + ":" + id;
    }
}
