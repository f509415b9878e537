package org.matbaa.layout;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes counters in generated content in their styles, {@code decimal} in the page's digits, and quotes by their depth,
 * those of {@code quotes} or else of the language around (CSS Generated Content 3). Flying Saucer writes few counter styles and the first
 * pair of quotes only; so {@link GeneratedFunctions} puts strings in their place or around them, of signs that no one sees,
 * which are taken for what they stand for when boxes have been built. One instance serves one document.
 */
final class GeneratedText {
    private static final String EDGE = "\u2063";
    private static final String END = EDGE + EDGE;
    private static final String OPEN_QUOTE = "\u2064+";
    private static final String CLOSE_QUOTE = "\u2064-";
    /** The first of sixteen variation selectors, each for four bits. */
    private static final char NOUGHT = '\uFE00';
    private static final int NIBBLE = 4;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final XhtmlNamespace namespace;
    private int depth;

    GeneratedText(XhtmlNamespace namespace) {
        this.namespace = namespace;
    }

    /** What a style sheet says for a counter, a function that writes it in decimal. */
    static String counter(String decimal, String style) {
        StringBuilder spelt = new StringBuilder();
        for (char c : style.toCharArray()) {
            spelt.append((char) (NOUGHT + (c >> NIBBLE))).append((char) (NOUGHT + (c & (1 << NIBBLE) - 1)));
        }
        return string(EDGE + spelt + EDGE) + " " + decimal + " " + string(END);
    }

    /** What it says for a quote. */
    static String quote(boolean opens) {
        return string(opens ? OPEN_QUOTE : CLOSE_QUOTE);
    }

    private static String string(String text) {
        return "\"" + text + "\"";
    }

    /** Writes what is generated in a box whose children have been built, before layout. */
    void write(BlockBox box) {
        if (box.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            List<Styleable> written = new ArrayList<>();
            String style = "";
            for (Styleable content : box.getInlineContent()) {
                String text = content instanceof InlineBox inline && inline.getPseudoElementOrClass() != null ? inline.getText() : "";
                if (text.startsWith(EDGE)) {
                    style = text.equals(END) ? "" : spelt(text);
                    continue;
                }
                if (!style.isEmpty()) {
                    ((InlineBox) content).setText(numbers(text, style, content.getElement()));
                } else if (text.equals(OPEN_QUOTE) || text.equals(CLOSE_QUOTE)) {
                    ((InlineBox) content).setText(quote(text.equals(OPEN_QUOTE), content));
                } else if (content instanceof BlockBox block) {
                    write(block);
                }
                written.add(content);
            }
            box.setInlineContent(written);
        }
        box.getChildren().stream().filter(BlockBox.class::isInstance).forEach(child -> write((BlockBox) child));
    }

    private static String spelt(String text) {
        StringBuilder style = new StringBuilder();
        for (int i = EDGE.length(); i + 1 < text.length() - EDGE.length(); i += 2) {
            style.append((char) (text.charAt(i) - NOUGHT << NIBBLE | text.charAt(i + 1) - NOUGHT));
        }
        return style.toString();
    }

    private static String numbers(String decimal, String style, Element element) {
        CounterDigits digits = CounterDigits.of(element);
        return NUMBER.matcher(decimal).replaceAll(number -> CounterStyle.text(style, Integer.parseInt(number.group()), digits));
    }

    /** Quotes belong to the text that an element stands in. */
    private String languageAround(Element element) {
        return namespace.getLang(element.getParentNode() instanceof Element parent ? parent : element);
    }

    /** A quote that closes what is not open is none (CSS 2.1, 12.3.2). */
    private String quote(boolean opens, Styleable content) {
        if (!opens && depth == 0) {
            return "";
        }
        int level = opens ? depth++ : --depth;
        String[] pairs = InlineStyles.quotes(content.getStyle());
        if (pairs.length > 0) {
            return pairs[2 * Math.min(level, pairs.length / 2 - 1) + (opens ? 0 : 1)];
        }
        LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(languageAround(content.getElement())));
        if (level == 0) {
            return data.getDelimiter(opens ? LocaleData.QUOTATION_START : LocaleData.QUOTATION_END);
        }
        return data.getDelimiter(opens ? LocaleData.ALT_QUOTATION_START : LocaleData.ALT_QUOTATION_END);
    }
}
