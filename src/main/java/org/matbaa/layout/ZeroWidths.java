package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.EmptyStyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lengths in {@code ch}, the advance of a digit zero in the element's font (CSS Values 3, 6.1.2). Flying Saucer's parser has no such
 * unit: style sheets spell it as an {@code ex} in capitals, which are pixels by the time that a style is computed.
 */
record ZeroWidths(CssContext css) {
    private static final String SPELT = "EX";
    /** Where a length may begin in a value. */
    private static final Pattern LENGTH = Pattern.compile("(?<=[\\s:,(/]|[\\s:,(/][+-])(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)(?<unit>ch|ex)(?![\\w%-])",
            Pattern.CASE_INSENSITIVE);

    /** A style sheet whose unit the parser has; see {@link #resolve}. */
    static String spell(String sheet) {
        return SheetText.replace(sheet, LENGTH, length -> length.group("number")
                + (length.group("unit").equalsIgnoreCase("ch") ? SPELT : length.group("unit").toLowerCase(Locale.ROOT)));
    }

    /** A style with its lengths in pixels. */
    CascadedStyle resolve(CascadedStyle style, CalculatedStyle parent) {
        List<PropertyDeclaration> spelt = new ArrayList<>();
        for (Iterator<PropertyDeclaration> all = style.getCascadedPropertyDeclarations(); all.hasNext(); ) {
            PropertyDeclaration declaration = all.next();
            if (isSpelt((PropertyValue) declaration.getValue())) {
                spelt.add(declaration);
            }
        }
        if (spelt.isEmpty()) {
            return style;
        }
        CascadedStyle resolved = style;
        PropertyDeclaration size = style.propertyByName(CSSName.FONT_SIZE);
        if (spelt.remove(size)) {
            resolved = CascadedStyle.createLayoutStyle(style, new PropertyDeclaration[] {inPixels(size, zeroPx(parent))});
        }
        float zeroPx = zeroPx(parent.deriveStyle(resolved));
        return CascadedStyle.createLayoutStyle(resolved,
                spelt.stream().map(declaration -> inPixels(declaration, zeroPx)).toArray(PropertyDeclaration[]::new));
    }

    /** A page's style and those of its margin boxes with their lengths in pixels. */
    PageInfo resolve(PageInfo page) {
        CascadedStyle style = resolve(page.getPageStyle(), new EmptyStyle());
        CalculatedStyle parent = new EmptyStyle().deriveStyle(style);
        Map<MarginBoxName, List<PropertyDeclaration>> boxes = new HashMap<>();
        page.getMarginBoxes().forEach((name, declarations) -> boxes.put(name, resolve(declarations, parent)));
        return new PageInfo(page.getProperties(), style, boxes);
    }

    /** Each declaration in its place, since they have not been cascaded. */
    private List<PropertyDeclaration> resolve(List<PropertyDeclaration> declarations, CalculatedStyle parent) {
        if (declarations.stream().noneMatch(declaration -> isSpelt((PropertyValue) declaration.getValue()))) {
            return declarations;
        }
        CascadedStyle resolved = resolve(CascadedStyle.createLayoutStyle(declarations), parent);
        float zeroPx = zeroPx(parent.deriveStyle(resolved));
        float parentZeroPx = zeroPx(parent);
        return declarations.stream().map(declaration -> inPixels(declaration,
                declaration.getCSSName() == CSSName.FONT_SIZE ? parentZeroPx : zeroPx)).toList();
    }

    private float zeroPx(CalculatedStyle style) {
        return ((PrintFont) style.getFSFont(css)).zeroDots() / css.getDotsPerPixel();
    }

    private static boolean isSpelt(PropertyValue value) {
        return value.getPrimitiveType() == CSSPrimitiveValue.CSS_EXS && value.getCssText().endsWith(SPELT)
                || value.getValues() != null && value.getValues().stream().anyMatch(
                        part -> part instanceof PropertyValue partValue && isSpelt(partValue));
    }

    private static PropertyDeclaration inPixels(PropertyDeclaration declaration, float zeroPx) {
        return new PropertyDeclaration(declaration.getCSSName(), inPixels((PropertyValue) declaration.getValue(), zeroPx),
                declaration.isImportant(), declaration.getOrigin());
    }

    private static PropertyValue inPixels(PropertyValue value, float zeroPx) {
        if (!isSpelt(value)) {
            return value;
        }
        if (value.getPrimitiveType() == CSSPrimitiveValue.CSS_EXS) {
            float px = value.getFloatValue() * zeroPx;
            return new PropertyValue(CSSPrimitiveValue.CSS_PX, px, px + "px");
        }
        return new PropertyValue(value.getValues().stream().map(
                part -> part instanceof PropertyValue partValue ? inPixels(partValue, zeroPx) : part).toList());
    }
}
