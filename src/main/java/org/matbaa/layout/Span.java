package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

/**
 * The place of an inline text or an inline object in its paragraph.
 *
 * @param owner  the inline box that holds the text or object; null for an object that is a direct
 *               child of its line
 * @param object the inline block or picture, which U+FFFC stands for; null for text
 * @param start  first UTF-16 index in the paragraph
 * @param end    index after the last
 */
record Span(InlineLayoutBox owner, Box object, int start, int end) {
    boolean isObject() {
        return object != null;
    }
}
