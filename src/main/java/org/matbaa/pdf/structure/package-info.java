/**
 * The logical structure of a page's document (PDF 1.7, 14.7 and 14.8): from the DOM to the tree of
 * structure elements, before and beside any painting. Knows nothing of how PDF objects are written.
 *
 * <table>
 * <caption>Stages</caption>
 * <tr><th>stage</th><th>class</th><th>gives</th></tr>
 * <tr><td>build</td><td>{@link org.matbaa.pdf.structure.StructureTree}</td>
 *     <td>an element for each part of the document, and for each DOM node the element it belongs to</td></tr>
 * <tr><td>fill</td><td>the painter</td><td>marked content and annotations, in any order</td></tr>
 * <tr><td>read</td><td>{@link org.matbaa.pdf.structure.StructureElement#kids()}</td>
 *     <td>what was painted, in document order</td></tr>
 * </table>
 */
package org.matbaa.pdf.structure;
