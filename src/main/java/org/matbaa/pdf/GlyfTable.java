package org.matbaa.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.matbaa.pdf.SubsetGlyph.Blank;
import org.matbaa.pdf.SubsetGlyph.Composite;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.pdf.SubsetGlyph.Source;

/**
 * Writes the {@code glyf}, {@code loca} and {@code hmtx} tables of a subset and keeps what
 * {@code maxp} has to say of composites.
 */
final class GlyfTable {
    private static final int WORD_XY = 0x0003;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int OVERLAP_COMPOUND = 0x0400;
    private static final byte ON_CURVE = 0x01;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;
    private static final int SHORT_LOCA_LIMIT = 0x1FFFE;

    private final SubsetGlyphs glyphs;
    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    private final ByteBuffer hmtx;
    private final int[] offsets;
    private int maxParts;

    GlyfTable(SubsetGlyphs glyphs) {
        this.glyphs = glyphs;
        this.hmtx = ByteBuffer.allocate(glyphs.count() * 4);
        this.offsets = new int[glyphs.count() + 1];
        for (int id = 0; id < glyphs.count(); id++) {
            add(id, glyphs.glyph(id));
        }
    }

    byte[] glyf() {
        return glyf.toByteArray();
    }

    byte[] hmtx() {
        return hmtx.array();
    }

    boolean isLongLoca() {
        return glyf.size() > SHORT_LOCA_LIMIT;
    }

    byte[] loca() {
        ByteBuffer loca = ByteBuffer.allocate(offsets.length * (isLongLoca() ? 4 : 2));
        for (int offset : offsets) {
            if (isLongLoca()) {
                loca.putInt(offset);
            } else {
                loca.putShort((short) (offset / 2));
            }
        }
        return loca.array();
    }

    /** Most parts of a composite of ours. */
    int maxParts() {
        return maxParts;
    }

    private void add(int id, SubsetGlyph glyph) {
        byte[] data = switch (glyph) {
            case Source source -> source(source.glyph());
            case Composite composite -> composite(composite);
            case Blank blank -> points(blank.advance(), glyphs.anchorHeight());
        };
        int leftSideBearing = data.length == 0 ? 0 : GlyphOutlines.box(data)[0];
        hmtx.putShort((short) glyphs.advance(glyph)).putShort((short) leftSideBearing);
        glyf.writeBytes(data);
        if (glyf.size() % 2 != 0) {
            glyf.write(0);
        }
        offsets[id + 1] = glyf.size();
    }

    /**
     * An outline without ink: two contours of one point each, at the origin and at another place. One reader takes
     * boxes without height for copies of such in another line.
     */
    private static byte[] points(int x, int y) {
        ByteBuffer out = ByteBuffer.allocate(22);
        out.putShort((short) 2);
        out.putShort((short) 0).putShort((short) 0).putShort((short) x).putShort((short) y);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 0);
        out.put((byte) (ON_CURVE | SAME_X | SAME_Y)).put(ON_CURVE).putShort((short) x).putShort((short) y);
        return out.array();
    }

    private byte[] source(int glyph) {
        byte[] data = glyphs.outlines().data(glyph);
        if (GlyphOutlines.isComposite(data)) {
            ByteBuffer out = ByteBuffer.wrap(data);
            for (int at : GlyphOutlines.componentPositions(data)) {
                int component = out.getShort(at) & 0xFFFF;
                out.putShort(at, (short) glyphs.id(new Source(component)));
            }
        }
        return data;
    }

    private byte[] composite(Composite composite) {
        List<Part> inked = new ArrayList<>();
        int[] box = null;
        for (Part part : composite.parts()) {
            byte[] data = glyphs.outlines().data(part.glyph());
            if (data.length > 0) {
                inked.add(part);
                box = union(box, GlyphOutlines.box(data), part);
            }
        }
        maxParts = Math.max(maxParts, inked.size() + 1);
        return box == null ? points(composite.advance(), glyphs.anchorHeight()) : composite(inked, box);
    }

    private byte[] composite(List<Part> parts, int[] box) {
        boolean anchored = !glyphs.isOnBaseline(box);
        ByteBuffer out = ByteBuffer.allocate(10 + 8 * (parts.size() + (anchored ? 1 : 0)));
        out.putShort((short) -1).putShort((short) box[0]).putShort((short) (anchored ? Math.min(box[1], 0) : box[1]));
        out.putShort((short) box[2]).putShort((short) (anchored ? Math.max(box[3], glyphs.anchorHeight()) : box[3]));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int flags = (i == 0 ? OVERLAP_COMPOUND : 0) | (anchored || i < parts.size() - 1 ? MORE_COMPONENTS : 0);
            component(out, flags, new Source(part.glyph()), part.x(), part.y());
        }
        if (anchored) {
            component(out, 0, SubsetGlyphs.ANCHOR, box[0], 0);
        }
        return out.array();
    }

    private void component(ByteBuffer out, int flags, SubsetGlyph glyph, int x, int y) {
        out.putShort((short) (WORD_XY | flags)).putShort((short) glyphs.id(glyph)).putShort((short) x).putShort((short) y);
    }

    private static int[] union(int[] box, int[] glyphBox, Part part) {
        int[] moved = {glyphBox[0] + part.x(), glyphBox[1] + part.y(),
            glyphBox[2] + part.x(), glyphBox[3] + part.y()};
        if (box == null) {
            return moved;
        }
        return new int[] {Math.min(box[0], moved[0]), Math.min(box[1], moved[1]),
            Math.max(box[2], moved[2]), Math.max(box[3], moved[3])};
    }
}
