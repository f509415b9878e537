package org.matbaa.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

/**
 * {@code text-transform} by the rules of the text's language: Greek capitals without accents, the Turkish dotted and dotless i,
 * the Dutch IJ; what {@code capitalize} takes for a word is one by UAX #29, over the borders of elements (CSS Text 3, 2.1).
 * Flying Saucer knows no languages, and words by spaces.
 */
final class LetterCase {
    private static final CaseMap.Title CAPITALS = CaseMap.toTitle().noLowercase();
    /** UTF-16 characters before a text that tell whether it begins in a word. */
    private static final int CONTEXT = 40;

    private final XhtmlNamespace namespace;

    LetterCase(XhtmlNamespace namespace) {
        this.namespace = namespace;
    }

    /** Sees to the texts of a block. */
    void apply(BlockBox block) {
        String before = "";
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox inline && !inline.isDynamicFunction()) {
                apply(inline, before);
                String all = before + inline.getText();
                before = all.substring(Math.max(0, all.length() - CONTEXT));
            } else if (!(content instanceof BlockBox out) || !out.getStyle().isNonFlowContent()) {
                before = "";
            }
        }
    }

    private void apply(InlineBox inline, String before) {
        Text source = inline.getTextNode();
        IdentValue transform = inline.getStyle().getIdent(CSSName.TEXT_TRANSFORM);
        if (source == null || transform == IdentValue.NONE || inline.getText().isEmpty()) {
            return;
        }
        String text = WhiteSpace.of(inline).collapse(source.getData());
        String own = text.startsWith(" ") && !inline.getText().startsWith(" ") ? text.substring(1) : text;
        String language = source.getParentNode() instanceof Element parent ? namespace.getLang(parent) : "";
        inline.setText(of(own, transform, ULocale.forLanguageTag(language), before));
    }

    private static String of(String text, IdentValue transform, ULocale language, String before) {
        if (transform == IdentValue.UPPERCASE) {
            return UCharacter.toUpperCase(language, text);
        }
        if (transform == IdentValue.LOWERCASE) {
            return UCharacter.toLowerCase(language, text);
        }
        return transform == IdentValue.CAPITALIZE ? capitalized(text, language, before) : text;
    }

    private static String capitalized(String text, ULocale language, String before) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(before + text);
        int first = words.isBoundary(before.length()) ? 0 : words.following(before.length()) - before.length();
        String rest = text.substring(first);
        return text.substring(0, first) + CAPITALS.apply(language.toLocale(), words, rest);
    }
}
