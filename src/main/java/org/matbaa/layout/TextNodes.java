package org.matbaa.layout;

import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes a document's text fit for line breaking. */
final class TextNodes {
    /** Flying Saucer copies the rest of a text for each of its lines. */
    private static final int LONGEST = 4096;

    private TextNodes() {
    }

    /**
     * Cuts long texts at spaces and takes out the noncharacters that our tags are made with, which have
     * no meaning of their own. Depth costs no stack.
     */
    static void prepare(Node root) {
        Node node = root;
        while (node != null) {
            if (node instanceof Text text) {
                node = cut(withoutTags(text));
            }
            node = next(node, root);
        }
    }

    private static Text withoutTags(Text text) {
        if (LineGlue.mayHoldTag(text.getData())) {
            text.setData(LineGlue.withoutNoncharacters(text.getData()));
        }
        return text;
    }

    /** The last of the pieces. */
    private static Text cut(Text text) {
        String all = text.getData();
        if (all.length() <= LONGEST) {
            return text;
        }
        Text last = text;
        int start = 0;
        while (all.length() - start > LONGEST) {
            int space = all.lastIndexOf(' ', start + LONGEST - 1);
            int end = space > start ? space + 1 : start + LONGEST;
            last.setData(all.substring(start, end));
            Text rest = last.getOwnerDocument().createTextNode("");
            last.getParentNode().insertBefore(rest, last.getNextSibling());
            last = rest;
            start = end;
        }
        last.setData(all.substring(start));
        return last;
    }

    /** The node after another in the order of the document, below a root. */
    static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node at = node; at != null && at != root; at = at.getParentNode()) {
            if (at.getNextSibling() != null) {
                return at.getNextSibling();
            }
        }
        return null;
    }
}
