package org.matbaa.layout;

import org.matbaa.text.ParagraphText;

import java.util.List;

/**
 * A UAX #9 paragraph gathered from a block's lines: a block's inline content up to a forced break
 * (CSS Writing Modes 3, 2.4.5).
 */
record CollectedParagraph(ParagraphText text, List<CollectedLine> lines) {
}
