/**
 * The bridge into Flying Saucer: an XHTML document in, pages of boxes with visual lines out.
 *
 * <p>Flying Saucer breaks lines and pages in logical order, left to right; what reads from right to left
 * is done before and after it.
 *
 * <table>
 *   <caption>Phases, in order</caption>
 *   <tr><th>phase</th><th>classes</th><th>input</th><th>output</th></tr>
 *   <tr><td>prepare text</td><td>{@code TextNodes}</td><td>DOM</td><td>DOM with short texts</td></tr>
 *   <tr><td>carry properties that Flying Saucer does not know</td><td>{@code CarrierSheet},
 *       {@code CarriedDeclarations}, {@code CarriedProperty}, {@code GeneratedFunctions}, {@code ZeroWidths}, {@code SheetCache}</td><td>style sheets</td><td>parsed sheets</td></tr>
 *   <tr><td>build boxes</td><td>Flying Saucer, {@code FittedTable}, {@code InsideMarkers},
 *       {@code ColumnBlocks}, {@code SpanningBlocks}, {@code FloatMargin}</td><td>DOM, sheets</td><td>box tree</td></tr>
 *   <tr><td>tag what may not be parted or must be cut</td><td>{@code GlueFinder}, {@code LineGlue},
 *       {@code InlineNesting}</td><td>inline texts</td><td>tagged texts</td></tr>
 *   <tr><td>break lines and pages</td><td>Flying Saucer, {@code IcuLineBreaking},
 *       {@code LongWords}, {@code ShapedTextRenderer}</td><td>box tree</td><td>lines in logical order</td></tr>
 *   <tr><td>narrow tables</td><td>{@code FittedTable}, {@code ColumnLevel}, {@code NarrowCell}</td>
 *       <td>columns that need more room than there is</td><td>columns that fit</td></tr>
 *   <tr><td>cut columns</td><td>{@code ColumnsBox}, {@code ColumnAtoms}, {@code ColumnRows}, {@code ColumnCut},
 *       {@code ColumnPlacer}</td><td>one long column</td><td>columns of pages</td></tr>
 *   <tr><td>visual pass</td><td>{@code VisualPass}, {@code InlineCollector}, {@code LinePlacer},
 *       {@link org.matbaa.layout.VisualLines}</td><td>lines</td><td>{@link org.matbaa.layout.VisualLine}s</td></tr>
 *   <tr><td>mirror and mark</td><td>{@code Mirroring}, {@code CollapsedBorders}, {@code ListMarkers}</td>
 *       <td>laid out boxes</td><td>boxes at their visual places</td></tr>
 * </table>
 *
 * <p>Lengths are Flying Saucer dots unless the name says points; {@link org.matbaa.layout.DotScale} turns one
 * into the other. Left and right are used only after reordering.
 */
package org.matbaa.layout;
