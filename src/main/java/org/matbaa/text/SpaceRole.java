package org.matbaa.text;

import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.harfbuzz.OpenType;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_has;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_next;

/**
 * What U+0020 does in a face's layout rules that are on by default.
 *
 * @param partsWords whether no rule sees the space or reaches across it, but for those that move glyphs after
 *                   it: words between spaces are made of the same glyphs when they are shaped one by one
 * @param moved      the glyphs that rules may move for a space before them, and for what is before that
 */
record SpaceRole(boolean partsWords, BitSet moved) {
    private static final SpaceRole INERT = new SpaceRole(true, new BitSet());
    private static final SpaceRole BINDING = new SpaceRole(false, new BitSet());
    /** Features that are off unless a style asks for them (OpenType 1.9, registered features). */
    private static final Pattern OPTIONAL = Pattern.compile("ss[0-2][0-9]|cv[0-9][0-9]|salt|dlig|hlig|hist"
            + "|smcp|c2sc|pcap|c2pc|unic|onum|lnum|pnum|tnum|zero|sups|subs|ordn|sinf|frac|numr|dnom|afrc"
            + "|case|cpsp|titl|swsh|cswh|aalt|ornm|nalt|jalt|just|vert|vrt2|vkrn|valt|vpal|vhal|ruby|expt");
    /** Layout tables that HarfBuzz reads besides GSUB and GPOS; too old to be worth a closer look. */
    private static final Set<String> OTHER_RULES = Set.of("kern", "kerx", "morx", "mort");
    private static final int GSUB = tag("GSUB");
    private static final int GPOS = tag("GPOS");

    static SpaceRole of(long hbFace, FontFace face) {
        int glyph = face.glyphFor(' ');
        boolean otherRules = OTHER_RULES.stream().anyMatch(tag -> face.table(tag) != null);
        return glyph != 0 && !otherRules && of(hbFace, face.table("GSUB"), GSUB, glyph).inert()
                ? of(hbFace, face.table("GPOS"), GPOS, glyph) : BINDING;
    }

    /** Whether no rule sees the space, so that words between spaces can be shaped one by one. */
    boolean inert() {
        return partsWords && moved.isEmpty();
    }

    /** Whether shaped glyphs can be elsewhere than they are when a space is before them. */
    boolean moves(Glyphs glyphs) {
        if (!moved.isEmpty()) {
            for (int id : glyphs.ids()) {
                if (moved.get(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static SpaceRole of(long hbFace, ByteBuffer table, int tableTag, int space) {
        if (table == null) {
            return INERT;
        }
        boolean skippable = !OpenType.hb_ot_layout_has_glyph_classes(hbFace)
                || OpenType.hb_ot_layout_get_glyph_class(hbFace, space)
                == OpenType.HB_OT_LAYOUT_GLYPH_CLASS_BASE_GLYPH;
        BitSet moved = new BitSet();
        long lookups = hb_set_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            OpenType.hb_ot_layout_collect_lookups(hbFace, tableTag, null, null,
                    defaultFeatures(hbFace, tableTag, stack), lookups);
            IntBuffer lookup = stack.ints(-1);
            while (hb_set_next(lookups, lookup)) {
                LayoutLookup rules = LayoutLookup.at(table, lookup.get(0), tableTag == GPOS);
                if (skippable && rules.ignoresBaseGlyphs() || rules.mayMeanAnyGlyph()
                        || !addMoved(hbFace, tableTag, lookup.get(0), space, moved)) {
                    return BINDING;
                }
            }
            return new SpaceRole(true, moved);
        } finally {
            hb_set_destroy(lookups);
        }
    }

    private static IntBuffer defaultFeatures(long hbFace, int tableTag, MemoryStack stack) {
        IntBuffer count = stack.ints(0);
        int total = OpenType.hb_ot_layout_table_get_feature_tags(hbFace, tableTag, 0, count, null);
        IntBuffer tags = stack.mallocInt(Math.max(1, total));
        count.put(0, total);
        OpenType.hb_ot_layout_table_get_feature_tags(hbFace, tableTag, 0, count, tags);
        IntBuffer kept = stack.mallocInt(total + 1);
        for (int i = 0; i < count.get(0); i++) {
            if (!OPTIONAL.matcher(name(tags.get(i))).matches()) {
                kept.put(tags.get(i));
            }
        }
        return kept.put(0).flip();
    }

    /** Adds what a lookup may change after a glyph; false if it sees the glyph elsewhere than before what it changes. */
    private static boolean addMoved(long hbFace, int tableTag, int lookup, int glyph, BitSet moved) {
        long before = hb_set_create();
        long input = hb_set_create();
        long after = hb_set_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            OpenType.hb_ot_layout_lookup_collect_glyphs(hbFace, tableTag, lookup, before, input, after, 0);
            IntBuffer next = stack.ints(-1);
            while (hb_set_has(before, glyph) && hb_set_next(input, next)) {
                moved.set(next.get(0));
            }
            return !hb_set_has(input, glyph) && !hb_set_has(after, glyph);
        } finally {
            hb_set_destroy(before);
            hb_set_destroy(input);
            hb_set_destroy(after);
        }
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    private static String name(int tag) {
        return "" + (char) (tag >>> 24) + (char) (tag >> 16 & 0xFF) + (char) (tag >> 8 & 0xFF) + (char) (tag & 0xFF);
    }
}
