package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * XHTML as Flying Saucer is to see it: start and end margins by direction, carried
 * properties in style attributes, inherited language.
 */
final class XhtmlNamespace extends XhtmlNamespaceHandler {
    private static final String ROWSPAN = "-fs-table-cell-rowspan: ";
    /** What {@code rowspan} may be (HTML, 4.9.11). As 0 it means as many as follow, and so does this: see {@link RowSpans}. */
    private static final int MOST_ROWS = 65534;

    private final Direction direction;

    XhtmlNamespace(Direction direction) {
        this.direction = direction;
    }

    /** The directionality of any element in the place of {@link CarrierSheet#DIRECTION_ATTRIBUTE}, else an attribute. */
    @Override
    public String getAttributeValue(Element element, String namespace, String name) {
        if (name.equals(CarrierSheet.DIRECTION_ATTRIBUTE)) {
            return direction.isRightToLeft(element) ? "rtl" : "ltr";
        }
        return super.getAttributeValue(element, namespace, name);
    }

    @Override
    public String getElementStyling(Element element) {
        String own = super.getElementStyling(element).replace(ROWSPAN + "0;", ROWSPAN + MOST_ROWS + ";");
        return own.isEmpty() ? own : CarrierSheet.rewrite(own);
    }

    /** HTML, 15.3: how directionality and the sides that follow from it are presented. */
    @Override
    public String getNonCssStyling(Element element) {
        LayoutStoppedException.checkInterrupt();
        boolean rightToLeft = direction.isRightToLeft(element);
        String start = rightToLeft ? "right" : "left";
        String own = switch (element.getNodeName()) {
            case "ul", "ol" -> "padding-" + start + ": 24pt;";
            case "dd" -> "margin-" + start + ": 24pt;";
            case "blockquote" -> "margin-left: 24pt; margin-right: 24pt;";
            default -> super.getNonCssStyling(element);
        };
        String declared = Direction.declared(element);
        boolean override = element.getNodeName().equals("bdo");
        if (declared.isEmpty() && !override) {
            return own;
        }
        return own + CarriedProperty.DIRECTION.carry(rightToLeft ? "rtl" : "ltr") + ";"
                + CarriedProperty.UNICODE_BIDI.carry(unicodeBidi(element, declared)) + ";";
    }

    private static String unicodeBidi(Element element, String declared) {
        return switch (element.getNodeName()) {
            case "bdo" -> "isolate-override";
            case "pre" -> declared.equals("auto") ? "plaintext" : "isolate";
            default -> "isolate";
        };
    }

    @Override
    public String getLang(Element element) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute("lang")) {
                return e.getAttribute("lang");
            }
        }
        return "";
    }
}
