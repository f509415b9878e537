package org.matbaa.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * XHTML as Flying Saucer is to see it: our own user agent style sheet, style elements but no links
 * to style sheets, start and end margins by direction, inherited language.
 */
final class XhtmlNamespace extends XhtmlNamespaceHandler {
    private static final StylesheetInfo USER_AGENT_SHEET = new StylesheetInfo(
            StylesheetInfo.Origin.USER_AGENT, "matbaa:html.css", List.of("all"),
            CarrierSheet.rewrite(Resource.text("html.css")));

    private final Direction direction;

    XhtmlNamespace(Direction direction) {
        this.direction = direction;
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(USER_AGENT_SHEET);
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        List<StylesheetInfo> sheets = new ArrayList<>();
        var styles = document.getElementsByTagName("style");
        for (int i = 0; i < styles.getLength(); i++) {
            String css = CarrierSheet.rewrite(styles.item(i).getTextContent());
            // Flying Saucer keeps parsed sheets by address: the content is the address.
            sheets.add(new StylesheetInfo(StylesheetInfo.Origin.AUTHOR, "matbaa:style:" + css, List.of("all"), css));
        }
        return sheets;
    }

    @Override
    public String getElementStyling(Element element) {
        return CarrierSheet.rewrite(super.getElementStyling(element));
    }

    /** HTML, 15.3: how directionality and the sides that follow from it are presented. */
    @Override
    public String getNonCssStyling(Element element) {
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
                + CarriedProperty.UNICODE_BIDI.carry(override ? "isolate-override" : "isolate") + ";";
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
