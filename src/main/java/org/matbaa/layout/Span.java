package org.matbaa.layout;

import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

/**
 * The place of an inline text or an inline object in its paragraph.
 *
 * @param owner  the inline box that holds the text or object; null for an object that is a direct
 *               child of its line
 * @param object the inline block or picture, which U+FFFC stands for; null for text
 * @param source the text of the document, or the element that the text is generated for; null for an object
 * @param start  first UTF-16 index in the paragraph
 * @param end    index after the last
 */
record Span(InlineLayoutBox owner, Box object, Node source, int start, int end) {
    boolean isObject() {
        return object != null;
    }
}
