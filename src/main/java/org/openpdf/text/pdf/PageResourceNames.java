package org.openpdf.text.pdf;

/**
 * Adds named resources to the page that a content stream belongs to.
 *
 * <p>OpenPDF keeps {@code PdfContentByte.getPageResources()} package-private and offers no public
 * way to add a font that is not a {@code BaseFont} or a picture that is not its {@code Image}. That
 * is the only reason for a class of ours in its package.
 */
public final class PageResourceNames {
    private PageResourceNames() {
    }

    /** Makes {@code font} known to the page under {@code name} (PDF 1.7, 7.8.3). */
    public static void addFont(PdfContentByte content, PdfName name, PdfIndirectReference font) {
        content.getPageResources().addFont(name, font);
    }

    /** Makes {@code xObject} known to the page under {@code name} (PDF 1.7, 7.8.3). */
    public static void addXObject(PdfContentByte content, PdfName name, PdfIndirectReference xObject) {
        content.getPageResources().addXObject(name, xObject);
    }
}
