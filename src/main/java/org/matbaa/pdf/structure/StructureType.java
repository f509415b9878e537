package org.matbaa.pdf.structure;

/** The standard structure types in use (PDF 1.7, 14.8.4). */
public enum StructureType {
    DOCUMENT("Document", Holds.BLOCKS), DIV("Div", Holds.BLOCKS), BLOCK_QUOTE("BlockQuote", Holds.BLOCKS),
    H1("H1", Holds.TEXT), H2("H2", Holds.TEXT), H3("H3", Holds.TEXT),
    H4("H4", Holds.TEXT), H5("H5", Holds.TEXT), H6("H6", Holds.TEXT),
    P("P", Holds.TEXT), CAPTION("Caption", Holds.TEXT), FIGURE("Figure", Holds.TEXT),
    L("L", Holds.PARTS), LI("LI", Holds.PARTS), LBL("Lbl", Holds.TEXT), LBODY("LBody", Holds.TEXT),
    TABLE("Table", Holds.PARTS), THEAD("THead", Holds.PARTS), TBODY("TBody", Holds.PARTS),
    TFOOT("TFoot", Holds.PARTS), TR("TR", Holds.PARTS), TH("TH", Holds.TEXT), TD("TD", Holds.TEXT),
    LINK("Link", Holds.TEXT), SPAN("Span", Holds.TEXT), CODE("Code", Holds.TEXT);

    private enum Holds { BLOCKS, TEXT, PARTS }

    private final String pdfName;
    private final Holds holds;

    StructureType(String pdfName, Holds holds) {
        this.pdfName = pdfName;
        this.holds = holds;
    }

    /** The name in a PDF file, without the slash. */
    public String pdfName() {
        return pdfName;
    }

    /** Whether text may stand in it without a paragraph of its own. */
    boolean holdsText() {
        return holds == Holds.TEXT;
    }

    /** Whether paragraphs and other blocks stand in it. */
    boolean holdsBlocks() {
        return holds == Holds.BLOCKS;
    }

    /** Whether it stays though nothing is painted in it: a table without a cell is another table. */
    boolean isCell() {
        return this == TH || this == TD;
    }

    static StructureType heading(int level) {
        return values()[H1.ordinal() + Math.min(level, 6) - 1];
    }
}
