package org.matbaa.pdf;

import org.matbaa.pdf.ContentTag.Artifact;
import org.matbaa.pdf.ContentTag.Real;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * The marked-content sequence that is open in a page's content stream (PDF 1.7, 14.6). Everything is
 * in one, and none in another, so that each piece is either content or an artifact. Not thread-safe.
 */
final class PageMarks {
    private final ByteBuffer out;
    private final StructureWriter structure;
    private ContentTag open;

    PageMarks(ByteBuffer out, StructureWriter structure) {
        this.out = out;
        this.structure = structure;
    }

    /** Makes what follows part of a sequence with a tag: the open one, if it has the tag. */
    void begin(ContentTag tag) {
        if (open != null && tag.continues(open)) {
            return;
        }
        end();
        open = tag;
        switch (tag) {
            case Artifact artifact -> out.append(artifact.operator());
            case Real real -> {
                out.append('/').append(real.place().element().type().pdfName()).append("<</MCID ");
                out.append(Integer.toString(structure.mark(real.place()))).append(">>BDC");
            }
        }
        out.append('\n');
    }

    /**
     * Begins a sequence of its own for content that stands for another text than its codes say (PDF 1.7,
     * 14.9.4); {@link #end} ends it. Content is not nested: some readers lose what follows.
     *
     * @param actualText hexadecimal UTF-16 with a byte order mark
     */
    void beginSpelt(ContentTag tag, String actualText) {
        end();
        open = tag;
        switch (tag) {
            case Artifact artifact -> out.append("/Artifact<</ActualText<");
            case Real real -> out.append('/').append(real.place().element().type().pdfName()).append("<</MCID ")
                    .append(Integer.toString(structure.mark(real.place()))).append("/ActualText<");
        }
        out.append(actualText).append(">>>BDC\n");
    }

    /** Ends the open sequence, if there is one. */
    void end() {
        if (open != null) {
            open = null;
            out.append("EMC\n");
        }
    }
}
