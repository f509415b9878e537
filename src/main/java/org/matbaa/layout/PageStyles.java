package org.matbaa.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Flying Saucer's matching of style rules, with sheets that are parsed once for all pages of a site. */
final class PageStyles extends StyleReference {
    private final SheetCache cache;
    private final StylesheetFactoryImpl factory;
    private final UserAgentCallback agent;
    private final ColumnStyles columns;
    private SharedContext context;
    private ZeroWidths zeroes;
    private Matcher matcher;

    /** @param across elements that stand across all columns, whatever their style says */
    PageStyles(UserAgentCallback agent, SheetCache cache, Set<Element> across) {
        super(agent);
        this.columns = new ColumnStyles(across);
        this.agent = agent;
        this.cache = cache;
        this.factory = new StylesheetFactoryImpl(agent);
    }

    @Override
    public void setDocumentContext(SharedContext context, NamespaceHandler namespace, Document document,
                                   UserInterface ui) {
        this.context = context;
        zeroes = new ZeroWidths(context.newLayoutContextInstance(DocumentLayout.FONT_CONTEXT));
        matcher = new Matcher(new DOMTreeResolver(), new StandardAttributeResolver(namespace, agent, ui), factory,
                cache.sheets(css(document), factory), context.getMedia());
    }

    private static List<String> css(Document document) {
        NodeList styles = document.getElementsByTagName("style");
        List<String> css = new ArrayList<>(styles.getLength());
        for (int i = 0; i < styles.getLength(); i++) {
            css.add(styles.item(i).getTextContent());
        }
        return css;
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        Node element = node instanceof Element ? node : node.getParentNode();
        CascadedStyle style = matcher.getPECascadedStyle((Element) element, pseudoElement);
        return style == null ? null : ListItem.filter(zeroes.resolve(style, context.getStyle((Element) element)));
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        return element == null ? CascadedStyle.emptyCascadedStyle
                : columns.filter(element, TablePartStyles.filter(ListItem.filter(zeroes.resolve(
                        matcher.getCascadedStyle(element, restyle), parent(element)))));
    }

    private CalculatedStyle parent(Element element) {
        return element.getParentNode() instanceof Element parent ? context.getStyle(parent) : new EmptyStyle();
    }

    /** What an element's style says of its columns, or null when it asks for none. */
    ColumnStyle columns(Element element, CalculatedStyle parent) {
        CascadedStyle asked = columns.asked(element);
        if (asked == null) {
            return null;
        }
        CalculatedStyle style = parent.deriveStyle(asked);
        String rule = carriedRule(asked.propertyByName(CSSName.CONTENT));
        return new ColumnStyle(style, rule == null ? null : style.deriveStyle(zeroes.resolve(CascadedStyle.createLayoutStyle(
                factory.parseStyleDeclaration(Origin.AUTHOR, rule).getPropertyDeclarations()), style)));
    }

    /** See {@link CarriedProperty#COLUMN_RULE}. */
    private static String carriedRule(PropertyDeclaration content) {
        if (content == null || ((PropertyValue) content.getValue()).getValues() == null) {
            return null;
        }
        Object first = ((PropertyValue) content.getValue()).getValues().getFirst();
        return first instanceof PropertyValue value && value.getPrimitiveType() == CSSPrimitiveValue.CSS_STRING
                && value.getStringValue().startsWith(CarriedProperty.RULE_BORDER) ? value.getStringValue() : null;
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        return zeroes.resolve(matcher.getPageCascadedStyle(pageName, pseudoPage));
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return matcher.getFontFaceRules();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }
}
