package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FontFaceTest {
    private static final Path AMIRI = Path.of("fonts/amiri/Amiri-Regular.ttf");

    @TempDir
    Path folder;

    @Test
    void statesTheMeasuresOfItsFile() throws IOException {
        FontFace face = FontFace.load(AMIRI);
        assertEquals("Amiri", face.family());
        assertEquals("Amiri-Regular", face.postScriptName());
        assertEquals(400, face.weight());
        assertFalse(face.italic());
        assertEquals(1000, face.unitsPerEm());
        assertEquals(1124, face.ascent());
        assertEquals(634, face.descent());
        assertEquals(646, face.capHeight());
        assertEquals(433, face.xHeight());
        assertEquals(0, face.glyphFor(0x4E00));
        assertEquals(292, face.advance(face.glyphFor(' ')));
        assertEquals(0, face.advance(face.glyphCount()));
        assertArrayEquals(face.boundingBox(), face.boundingBox());
        assertEquals(54, face.table("head").remaining());
        assertTrue(face.table("head").isReadOnly());
        assertNull(face.table("CFF "));
    }

    @Test
    void aBoldFileThatStatesWeight400IsBold() {
        assertEquals(700, TestFonts.LIBRARY.select(java.util.List.of("Noto Nastaliq Urdu"), 700, false)
                .primary().weight());
    }

    @Test
    void advancesAreThoseOfHarfBuzz() {
        FontFace face = TestFonts.face("Vazirmatn");
        GlyphRun run = TestFonts.line("ا", TestFonts.style("fa", "Vazirmatn"), 1).visualRuns().getFirst();
        assertEquals(run.advances()[0], face.advance(run.glyphs()[0]));
    }

    @Test
    void refusesWhatIsNoTrueTypeFont() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.ttf"), "not a font at all");
        assertEquals("The font letter.ttf is not a TrueType file; use a .ttf with glyf outlines.",
                assertThrows(IOException.class, () -> FontFace.load(text)).getMessage());
    }

    @Test
    void refusesAFontThatIsCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(AMIRI);
        for (int length : new int[] {20, 300, whole.length / 2, whole.length - 1000}) {
            Path cut = Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(whole, length));
            assertEquals("The font cut.ttf is cut short; get a complete copy of the file.",
                    assertThrows(IOException.class, () -> FontFace.load(cut), "length " + length).getMessage());
        }
    }

    @Test
    void refusesAFontWithoutGlyfOutlines() throws IOException {
        byte[] font = Files.readAllBytes(AMIRI);
        int count = font[4] << 8 | font[5];
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            if (font[record] == 'g' && font[record + 1] == 'l') {
                font[record] = 'x';
            }
        }
        Path other = Files.write(folder.resolve("other.ttf"), font);
        assertEquals("The font other.ttf has no glyf table; use a TrueType font with glyf outlines.",
                assertThrows(IOException.class, () -> FontFace.load(other)).getMessage());
    }
}
