package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.SharedContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out the white space between the rows and cells of tables where the style keeps white space: it is in no cell, and
 * makes none (CSS 2.1, 17.2.1).
 */
final class TableSpaces {
    private static final Set<IdentValue> HOLDERS_OF_NO_TEXT = Set.of(IdentValue.TABLE, IdentValue.INLINE_TABLE,
            IdentValue.TABLE_ROW_GROUP, IdentValue.TABLE_HEADER_GROUP, IdentValue.TABLE_FOOTER_GROUP, IdentValue.TABLE_ROW);

    private TableSpaces() {
    }

    static void remove(Element root, SharedContext styles) {
        List<Text> removed = new ArrayList<>();
        for (Node node = root; node != null; node = TextNodes.next(node, root)) {
            if (node instanceof Text text && text.getData().isBlank() && isAlone(text)
                    && isTable(styles.getStyle((Element) text.getParentNode()))) {
                removed.add(text);
            }
        }
        removed.forEach(text -> text.getParentNode().removeChild(text));
    }

    private static boolean isAlone(Text text) {
        return !(text.getPreviousSibling() instanceof Text) && !(text.getNextSibling() instanceof Text);
    }

    private static boolean isTable(CalculatedStyle style) {
        return WhiteSpace.of(style) != WhiteSpace.COLLAPSED
                && HOLDERS_OF_NO_TEXT.contains(style.getIdent(CSSName.DISPLAY));
    }
}
