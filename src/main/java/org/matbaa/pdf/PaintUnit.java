package org.matbaa.pdf;

import java.util.List;

import org.matbaa.pdf.SubsetGlyph.Part;

/**
 * The smallest piece of a run that has both ink and text of its own: a letter with its marks, a
 * ligature, a letter with the tatweels after it.
 *
 * @param left    its left edge, font units from the run's left edge
 * @param advance its width, font units
 * @param text    its characters, logical order; may be empty
 * @param parts   its glyphs, origins from its left edge and the baseline
 */
record PaintUnit(float left, float advance, String text, List<Part> parts) {
}
