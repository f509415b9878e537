package org.matbaa.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.matbaa.text.FontFace;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the objects of an embedded font: a Type 0 font over a CIDFontType2 (PDF 1.7, 9.7), its
 * descriptor, font program, widths and ToUnicode CMap.
 */
final class FontDictionaries {
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;
    private static final int TAG_LETTERS = 6;

    private final PdfWriter writer;
    private final EmbeddedFont font;
    private final FontFace face;

    FontDictionaries(PdfWriter writer, EmbeddedFont font) {
        this.writer = writer;
        this.font = font;
        this.face = font.face();
    }

    void write() throws IOException {
        byte[] program = new TrueTypeSubset(font.glyphs()).write();
        PdfName baseFont = new PdfName(tag(program) + "+" + face.postScriptName());
        PdfDictionary type0 = new PdfDictionary(PdfName.FONT);
        type0.put(PdfName.SUBTYPE, PdfName.TYPE0);
        type0.put(PdfName.BASEFONT, baseFont);
        type0.put(PdfName.ENCODING, new PdfName("Identity-H"));
        type0.put(PdfName.DESCENDANTFONTS, new PdfArray(cidFont(baseFont, program)));
        type0.put(PdfName.TOUNICODE, stream(ToUnicodeCMap.write(font.texts())));
        writer.addToBody(type0, font.reference());
    }

    private PdfIndirectReference cidFont(PdfName baseFont, byte[] program) throws IOException {
        PdfDictionary cidFont = new PdfDictionary(PdfName.FONT);
        cidFont.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        cidFont.put(PdfName.BASEFONT, baseFont);
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        cidFont.put(PdfName.CIDSYSTEMINFO, system);
        cidFont.put(PdfName.FONTDESCRIPTOR, descriptor(baseFont, program));
        cidFont.put(PdfName.DW, new PdfNumber(0));
        cidFont.put(PdfName.W, widths());
        cidFont.put(PdfName.CIDTOGIDMAP, stream(cidToGid()));
        return writer.addToBody(cidFont).getIndirectReference();
    }

    private PdfIndirectReference descriptor(PdfName baseFont, byte[] program) throws IOException {
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, baseFont);
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC | (face.italic() ? ITALIC : 0)));
        PdfArray box = new PdfArray();
        for (int edge : face.boundingBox()) {
            box.add(number(font.thousandths(edge)));
        }
        descriptor.put(PdfName.FONTBBOX, box);
        descriptor.put(PdfName.ITALICANGLE, number(face.italicAngle()));
        descriptor.put(PdfName.ASCENT, number(font.thousandths(face.ascent())));
        descriptor.put(PdfName.DESCENT, number(font.thousandths(-face.descent())));
        descriptor.put(PdfName.CAPHEIGHT, number(font.thousandths(face.capHeight())));
        descriptor.put(PdfName.STEMV, new PdfNumber(face.weight() >= 600 ? 140 : 80));
        descriptor.put(PdfName.FONTFILE2, programStream(program));
        return writer.addToBody(descriptor).getIndirectReference();
    }

    private PdfIndirectReference programStream(byte[] program) throws IOException {
        PdfStream stream = new PdfStream(program);
        stream.put(PdfName.LENGTH1, new PdfNumber(program.length));
        stream.flateCompress(writer.getCompressionLevel());
        return writer.addToBody(stream).getIndirectReference();
    }

    private PdfArray widths() {
        PdfArray list = new PdfArray();
        for (int code = 1; code <= font.glyphIds().size(); code++) {
            list.add(number(font.widthOf(code)));
        }
        PdfArray widths = new PdfArray(new PdfNumber(1));
        widths.add(list);
        return widths;
    }

    private byte[] cidToGid() {
        byte[] map = new byte[2 * (font.glyphIds().size() + 1)];
        for (int i = 0; i < font.glyphIds().size(); i++) {
            int glyph = font.glyphIds().get(i);
            map[2 * i + 2] = (byte) (glyph >> 8);
            map[2 * i + 3] = (byte) glyph;
        }
        return map;
    }

    private PdfIndirectReference stream(byte[] bytes) throws IOException {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress(writer.getCompressionLevel());
        return writer.addToBody(stream).getIndirectReference();
    }

    /** A number with our rounding; OpenPDF would cut it to two decimals. */
    private static PdfNumber number(double value) {
        org.openpdf.text.pdf.ByteBuffer out = new org.openpdf.text.pdf.ByteBuffer();
        Operands.number(out, value);
        return new PdfNumber(out.toString());
    }

    /** Subset tag (PDF 1.7, 9.6.4), the same for the same font program. */
    private static String tag(byte[] program) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(program);
            StringBuilder tag = new StringBuilder();
            for (int i = 0; i < TAG_LETTERS; i++) {
                tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
            }
            return tag.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
