package org.matbaa.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes lists: L, LI, Lbl and LBody (PDF 1.7, 14.8.4.3.3). */
final class ListBuilder {
    private final TreeBuilder builder;
    private StructureElement list;
    private StructureElement item;
    private StructureElement body;

    ListBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    void add(Element element, StructureElement parent) {
        list = builder.make(StructureType.L, element, parent);
        list.set("List", "ListNumbering", numbering(element));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "li" -> addItem((Element) child);
                case "dt" -> addTerm((Element) child);
                case "dd" -> addDescription((Element) child);
                default -> addStray(child);
            }
        }
    }

    private void addItem(Element element) {
        begin(element);
        builder.putMarker(element, new StructureElement(StructureType.LBL, item, "", builder.position(element)));
        body = builder.make(StructureType.LBODY, element, item);
        builder.addContent(element, body);
        body = null;
        item = null;
    }

    /** A term labels what describes it; several terms share a description. */
    private void addTerm(Element element) {
        if (item == null || body != null) {
            begin(element);
        }
        builder.addContent(element, builder.make(StructureType.LBL, element, item));
    }

    private void addDescription(Element element) {
        if (item == null) {
            begin(element);
        }
        if (body == null) {
            body = new StructureElement(StructureType.LBODY, item, "", builder.position(element));
        }
        builder.addContent(element, builder.make(StructureType.P, element, body));
    }

    /** What may not stand in a list is an item of its own. */
    private void addStray(Node node) {
        if (!Markup.hasContent(node)) {
            return;
        }
        begin(node);
        body = new StructureElement(StructureType.LBODY, item, "", builder.position(node));
        builder.addNode(node, body);
        body = null;
        item = null;
    }

    private void begin(Node node) {
        item = new StructureElement(StructureType.LI, list, "", builder.position(node));
        body = null;
    }

    private static String numbering(Element list) {
        if (!list.getNodeName().equals("ol")) {
            return list.getNodeName().equals("ul") ? "Disc" : "None";
        }
        return switch (list.getAttribute("type")) {
            case "a" -> "LowerAlpha";
            case "A" -> "UpperAlpha";
            case "i" -> "LowerRoman";
            case "I" -> "UpperRoman";
            default -> "Decimal";
        };
    }
}
