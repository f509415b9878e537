package org.matbaa.pdf;

/** What a page's canvas asks while it is painted. */
record PagePainters(InlinePainter inline, ContentTags tags, PaintedOnce headings) {
}
