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
    private final SectionTexts sections;
    private ContentTag open;
    private int depth = 1;

    PageMarks(ByteBuffer out, StructureWriter structure, SectionTexts sections) {
        this.out = out;
        this.structure = structure;
        this.sections = sections;
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
     * 14.9.4); {@link #end} ends it. The outermost text is the one that counts. Of those within it poppler takes a
     * span's, PDFium the innermost, and PDFBox none, since it forgets them where another sequence begins.
     */
    void beginSpelt(ContentTag tag, Spelling spelling) {
        end();
        open = tag;
        switch (tag) {
            case Artifact artifact -> out.append("/Artifact<</ActualText<");
            case Real real -> out.append('/').append(spelt(real.place().element().type().pdfName())).append("<</MCID ")
                    .append(Integer.toString(structure.mark(real.place()))).append("/ActualText<");
        }
        out.append(Spelling.hex(spelling.text())).append(">>>BDC\n");
        spelling.sections().ifPresent(text -> {
            out.append("/Span<</ActualText<");
            sections.write(text);
            out.append(">>>BDC\n");
            depth++;
        });
        if (!spelling.pieces().isEmpty()) {
            out.append("/NonStruct<</ActualText<").append(Spelling.hex(spelling.pieces())).append(">>>BDC/NonStruct BMC EMC\n");
            depth++;
        }
    }

    /** Begins what is text to poppler alone. */
    void beginLetters(String text) {
        end();
        open = Artifact.LAYOUT;
        out.append("/Artifact BMC/Span<</ActualText<").append(Spelling.hex(text)).append(">>>BDC/NonStruct<</ActualText<")
                .append(Spelling.hex("\u2060")).append(">>>BDC/NonStruct BMC EMC\n");
        depth += 2;
    }

    /** One reader, poppler, takes the texts of spans, and of nothing else. */
    private static String spelt(String tag) {
        return tag.equals("Span") ? "NonStruct" : tag;
    }

    /** Ends the open sequence, if there is one. */
    void end() {
        if (open != null) {
            open = null;
            out.append("EMC\n".repeat(depth));
            depth = 1;
        }
    }
}
