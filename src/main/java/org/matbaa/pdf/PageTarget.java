package org.matbaa.pdf;

import org.openpdf.text.pdf.PdfWriter;

/** What a page is painted with: the open file and the page's content. */
record PageTarget(PdfWriter writer, PageContent content, TextLine line, TextFlow flow,
                  TextBlocks blocks, DocumentPictures pictures, Bookmarks bookmarks,
                  Destinations destinations, StructureWriter structure) {
}
