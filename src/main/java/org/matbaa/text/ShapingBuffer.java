package org.matbaa.text;

import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

import java.lang.ref.Cleaner;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

/**
 * One HarfBuzz buffer with the native memory for its text. Belongs to one thread; the native memory is
 * freed when the object is no longer reachable.
 */
final class ShapingBuffer {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int FIRST_CAPACITY = 1024;
    private static final int KEPT_FLAGS = GlyphFlags.UNSAFE_TO_BREAK | GlyphFlags.SAFE_TO_INSERT_TATWEEL;
    /** CSS Text 3, 8.2: no optional ligatures between letters that are spaced out. */
    private static final List<String> SPACED_OUT = List.of("liga=0", "clig=0");
    private static final List<String> TABULAR_FIGURES = List.of("tnum=1");

    private final Memory memory = new Memory();

    /** How to shape: everything but the text. */
    record Setting(FontFace face, boolean rightToLeft, int hbScript, long hbLanguage, boolean spacedOut,
                   boolean tabularFigures) {
    }

    ShapingBuffer() {
        CLEANER.register(this, memory);
    }

    /** Takes a text of which the part from start to end is to be shaped, the rest is context. */
    void load(CharSequence text, int start, int end) {
        ShortBuffer units = memory.units(text.length());
        for (int i = 0; i < text.length(); i++) {
            units.put(i, (short) text.charAt(i));
        }
        hb_buffer_clear_contents(memory.buffer);
        nhb_buffer_add_utf16(memory.buffer, MemoryUtil.memAddress(units), text.length(), start, end - start);
    }

    /**
     * Shapes what was loaded.
     *
     * @param bounds {@code HB_BUFFER_FLAG_BOT} and {@code HB_BUFFER_FLAG_EOT} as they are true
     */
    void shape(Setting setting, int bounds) {
        long buffer = memory.buffer;
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
        hb_buffer_set_flags(buffer, bounds | HB_BUFFER_FLAG_PRODUCE_SAFE_TO_INSERT_TATWEEL);
        hb_buffer_set_direction(buffer, setting.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer, setting.hbScript());
        hb_buffer_set_language(buffer, setting.hbLanguage());
        if (setting.spacedOut() || setting.tabularFigures()) {
            List<String> features = new ArrayList<>(setting.spacedOut() ? SPACED_OUT : List.of());
            features.addAll(setting.tabularFigures() ? TABULAR_FIGURES : List.of());
            shape(setting.face().hbFont(), features);
        } else {
            nhb_shape(setting.face().hbFont(), buffer, 0, 0);
        }
    }

    private void shape(long font, List<String> wanted) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_feature_t.Buffer features = hb_feature_t.malloc(wanted.size(), stack);
            for (int i = 0; i < wanted.size(); i++) {
                hb_feature_from_string(wanted.get(i), features.get(i));
            }
            hb_shape(font, memory.buffer, features);
        }
    }

    /** The result; clusters are counted from {@code start}, as it was loaded. */
    Glyphs glyphs(int start) {
        int length = hb_buffer_get_length(memory.buffer);
        Glyphs glyphs = Glyphs.ofLength(length);
        long info = nhb_buffer_get_glyph_infos(memory.buffer, 0);
        long position = nhb_buffer_get_glyph_positions(memory.buffer, 0);
        for (int i = 0; i < length; i++) {
            glyphs.ids()[i] = hb_glyph_info_t.ncodepoint(info);
            glyphs.clusters()[i] = hb_glyph_info_t.ncluster(info) - start;
            glyphs.flags()[i] = (byte) (hb_glyph_info_t.nmask(info) & KEPT_FLAGS);
            glyphs.advances()[i] = hb_glyph_position_t.nx_advance(position);
            glyphs.xOffsets()[i] = hb_glyph_position_t.nx_offset(position);
            glyphs.yOffsets()[i] = hb_glyph_position_t.ny_offset(position);
            info += hb_glyph_info_t.SIZEOF;
            position += hb_glyph_position_t.SIZEOF;
        }
        return glyphs;
    }

    /** The native half, apart from the object so that the cleaner does not hold it. */
    private static final class Memory implements Runnable {
        private final long buffer = hb_buffer_create();
        private ShortBuffer units = MemoryUtil.memAllocShort(FIRST_CAPACITY);

        ShortBuffer units(int length) {
            if (units.capacity() < length) {
                MemoryUtil.memFree(units);
                units = MemoryUtil.memAllocShort(Math.max(length, 2 * units.capacity()));
            }
            return units;
        }

        @Override
        public void run() {
            hb_buffer_destroy(buffer);
            MemoryUtil.memFree(units);
        }
    }
}
