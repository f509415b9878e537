package org.matbaa.layout;

import com.ibm.icu.text.Bidi;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.BlockBox;

/**
 * How a block's direction and {@code unicode-bidi} apply to the paragraphs in it (CSS Writing Modes
 * 3, 2.4.1 to 2.4.5).
 *
 * @param rightToLeft the block's direction
 * @param plaintext   whether each paragraph takes its direction from its own text (UAX #9, P2, P3)
 * @param controls    what an override on the block means around each paragraph
 */
record ParagraphRules(boolean rightToLeft, boolean plaintext, BidiControls controls) {

    static ParagraphRules of(BlockBox block) {
        CalculatedStyle style = block.getStyle();
        boolean rightToLeft = InlineStyles.isRightToLeft(style);
        UnicodeBidi bidi = InlineStyles.unicodeBidi(block.isAnonymous() && block.getParent() != null
                ? block.getParent().getStyle() : style);
        boolean overrides = bidi == UnicodeBidi.BIDI_OVERRIDE || bidi == UnicodeBidi.ISOLATE_OVERRIDE;
        return new ParagraphRules(rightToLeft, bidi == UnicodeBidi.PLAINTEXT,
                overrides ? BidiControls.of(UnicodeBidi.BIDI_OVERRIDE, rightToLeft) : BidiControls.NONE);
    }

    /** 0 or 1: the paragraph embedding level. */
    byte baseLevel(String text) {
        if (plaintext) {
            return level(Bidi.getBaseDirection(text) == Bidi.RTL);
        }
        return level(rightToLeft);
    }

    private static byte level(boolean rightToLeft) {
        return (byte) (rightToLeft ? 1 : 0);
    }
}
