package org.matbaa.pdf.structure;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.IdentityHashMap;
import java.util.Map;

/** Walks a document's body once and makes the elements of its structure. */
final class TreeBuilder {
    private final StructureTree tree;
    private final HeadingLevels headings = new HeadingLevels();
    private final Map<Node, Integer> positions = new IdentityHashMap<>();

    TreeBuilder(StructureTree tree, Document document) {
        this.tree = tree;
        number(document.getDocumentElement());
    }

    private void number(Node node) {
        positions.put(node, positions.size());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            number(child);
        }
    }

    void build(Element body) {
        addContent(body, container(body, tree.root()));
    }

    /** Makes an element of the structure that a DOM element's content goes into. */
    StructureElement make(StructureType type, Element element, StructureElement parent) {
        StructureElement made = new StructureElement(type, parent, language(element), position(element));
        put(element, made);
        return made;
    }

    void put(Node node, StructureElement element) {
        tree.put(node, element, position(node));
    }

    void putMarker(Element item, StructureElement label) {
        tree.putMarker(item, label, position(item));
    }

    int position(Node node) {
        return positions.get(node);
    }

    /** Adds what is in a DOM element to an element that holds text or blocks. */
    void addContent(Node from, StructureElement into) {
        if (into.type().holdsText()) {
            for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
                addNode(child, into);
            }
        } else {
            addBlocks(from, into);
        }
    }

    /** Text between blocks becomes a paragraph. */
    private void addBlocks(Node from, StructureElement into) {
        StructureElement paragraph = null;
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (Markup.isBlock(child)) {
                paragraph = null;
                add((Element) child, into);
            } else if (paragraph != null || Markup.hasContent(child)) {
                paragraph = paragraph != null ? paragraph
                        : new StructureElement(StructureType.P, into, "", position(child));
                addNode(child, paragraph);
            }
        }
    }

    void addNode(Node node, StructureElement into) {
        if (node instanceof Text) {
            put(node, into);
        } else if (node instanceof Element element) {
            add(element, into);
        }
    }

    private void add(Element element, StructureElement parent) {
        switch (element.getNodeName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> addContent(element, heading(element, parent));
            case "p", "dt", "dd", "li" -> addParagraph(element, parent);
            case "pre" -> addContent(element, make(StructureType.P, element, parent));
            case "blockquote" -> addContent(element, make(StructureType.BLOCK_QUOTE, element, parent));
            case "figure" -> addFigure(element, parent);
            case "figcaption" -> addContent(element, make(StructureType.CAPTION, element, parent));
            case "code" -> addContent(element, make(StructureType.CODE, element, parent));
            case "a" -> addContent(element, element.hasAttribute("href")
                    ? make(StructureType.LINK, element, parent) : container(element, parent));
            case "img" -> addPicture(element, parent);
            case "ul", "ol", "dl" -> new ListBuilder(this).add(element, parent);
            case "table" -> new TableBuilder(this).add(element, null, parent);
            case "style", "script", "hr", "br" -> { }
            default -> addContent(element, container(element, parent));
        }
    }

    private StructureElement heading(Element element, StructureElement parent) {
        int level = headings.next(element.getNodeName().charAt(1) - '0');
        return make(StructureType.heading(level), element, parent);
    }

    /** A paragraph of pictures alone is no paragraph. */
    private void addParagraph(Element element, StructureElement parent) {
        boolean isPicture = !Markup.hasText(element) && parent.type().holdsBlocks();
        addContent(element, isPicture ? container(element, parent) : make(StructureType.P, element, parent));
    }

    /** A table has its caption in it (PDF 1.7, 14.8.4.3.4). */
    private void addFigure(Element figure, StructureElement parent) {
        Element table = Markup.onlyTable(figure);
        if (table == null) {
            addContent(figure, make(StructureType.DIV, figure, parent));
        } else {
            new TableBuilder(this).add(table, Markup.child(figure, "figcaption"), container(figure, parent));
        }
    }

    /** A picture without a text that stands for it, or a caption, is decoration (PDF/UA-1, 7.3). */
    private void addPicture(Element image, StructureElement parent) {
        String alternate = image.getAttribute("alt").isBlank() ? Markup.caption(image) : image.getAttribute("alt");
        if (!alternate.isBlank()) {
            StructureElement figure = make(StructureType.FIGURE, image, parent);
            figure.setAlternate(alternate.strip());
            figure.set("Layout", "Placement", parent.type().holdsText() ? "Inline" : "Block");
        }
    }

    /** An element that means nothing by itself shows only where it changes the language. */
    private StructureElement container(Element element, StructureElement parent) {
        String language = language(element);
        if (language.isEmpty() || !parent.wouldChange(language)) {
            put(element, parent);
            return parent;
        }
        return make(parent.type().holdsText() ? StructureType.SPAN : StructureType.DIV, element, parent);
    }

    static String language(Element element) {
        String language = element.getAttribute("lang");
        return LanguageTag.of(language.isEmpty() ? element.getAttribute("xml:lang") : language);
    }
}
