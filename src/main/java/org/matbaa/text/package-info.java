/**
 * From text to positioned glyphs. Knows neither HTML nor PDF.
 *
 * <table>
 * <caption>Stages, in order</caption>
 * <tr><th>phase</th><th>class</th><th>input</th><th>output</th></tr>
 * <tr><td>resolve (UAX #9 P1 to I2)</td><td>BidiParagraph</td><td>characters, base level</td>
 *     <td>a level for each character</td></tr>
 * <tr><td>scripts (UAX #24)</td><td>ScriptRuns</td><td>characters</td><td>a script for each character</td></tr>
 * <tr><td>fallback (CSS Fonts)</td><td>FaceChoice</td><td>characters, styles</td>
 *     <td>a face for each character; code points that no face has</td></tr>
 * <tr><td>itemize</td><td>Itemizer</td><td>levels, scripts, styles, faces</td><td>items, in logical order</td></tr>
 * <tr><td>break (UAX #14)</td><td>LineBreaks</td><td>characters, language</td><td>break opportunities</td></tr>
 * <tr><td>cut (UAX #9 L1)</td><td>Paragraph</td><td>items, a line's bounds</td><td>the line's items</td></tr>
 * <tr><td>shape (OpenType)</td><td>Shaper</td><td>an item with its context</td><td>glyphs in visual order</td></tr>
 * <tr><td>space out</td><td>LetterSpacing</td><td>glyphs, style</td><td>glyphs</td></tr>
 * <tr><td>reorder (UAX #9 L2)</td><td>VisualOrder</td><td>levels of the line's items</td>
 *     <td>a shaped line, left to right</td></tr>
 * <tr><td>justify</td><td>Justification, Elongation</td><td>a shaped line, its slack</td><td>a shaped line</td></tr>
 * </table>
 *
 * <p>Resolving to itemizing happens once for a paragraph ({@link org.matbaa.text.TextEngine#prepare}),
 * cutting to reordering once for a line ({@link org.matbaa.text.Paragraph#line}). Indices and clusters
 * are UTF-16 indices of the paragraph throughout; lengths are font units until a name says points.
 */
package org.matbaa.text;
