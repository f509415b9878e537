package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FontLibraryTest {
    private static String first(int weight, boolean italic, String... families) {
        return TestFonts.LIBRARY.select(List.of(families), weight, italic).primary().postScriptName();
    }

    @Test
    void namesEveryFamily() {
        assertEquals(List.of("Amiri", "Noto Kufi Arabic", "Noto Naskh Arabic", "Noto Nastaliq Urdu", "Noto Sans",
                "Noto Sans Hebrew", "Noto Serif", "Noto Serif Hebrew", "Vazirmatn"), TestFonts.LIBRARY.families());
        assertTrue(TestFonts.LIBRARY.has("noto serif"));
        assertFalse(TestFonts.LIBRARY.has("Times"));
    }

    @Test
    void choosesTheNearestStyleAsCssDoes() {
        assertEquals("Amiri-Regular", first(400, false, "Amiri"));
        assertEquals("Amiri-Regular", first(500, false, "Amiri"));
        assertEquals("Amiri-Bold", first(600, false, "Amiri"));
        assertEquals("Amiri-Bold", first(900, false, "Amiri"));
        assertEquals("Amiri-Regular", first(100, false, "Amiri"));
        assertEquals("Amiri-BoldSlanted", first(700, true, "Amiri"));
        assertEquals("NotoKufiArabic-Bold", first(700, true, "Noto Kufi Arabic"));
    }

    @Test
    void passesOverUnknownFamiliesAndKnowsGenericOnes() {
        assertEquals("NotoSerif-Regular", first(400, false, "Times", "serif"));
        assertEquals("NotoSans-Regular", first(400, false, "sans-serif", "Amiri"));
        assertEquals("Amiri-Regular", first(400, false, "amiri"));
        assertEquals("NotoNaskhArabic-Regular", first(400, false, "Times"));
        assertEquals("NotoNaskhArabic-Regular", first(400, false));
    }

    @Test
    void everySelectionEndsWithEveryFamilyOnce() {
        List<FontFace> faces = TestFonts.LIBRARY.select(List.of("Vazirmatn", "serif"), 700, false).faces();
        assertEquals(TestFonts.LIBRARY.families().size(), faces.size());
        assertEquals(faces.size(), new HashSet<>(faces).size());
        assertTrue(faces.stream().allMatch(face -> face.weight() == 700));
    }

    @Test
    void remembersSelections() {
        assertSame(TestFonts.named("Amiri"), TestFonts.named("Amiri"));
    }

    @Test
    void everyFamilyComesWithItsLicence() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("fonts"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String licence = Files.readString(folder.resolve("OFL.txt"));
                assertTrue(licence.startsWith("Copyright 20"), folder.toString());
                assertTrue(licence.contains("SIL OPEN FONT LICENSE Version 1.1"), folder.toString());
            }
        }
    }

    @Test
    void refusesAFolderWithoutFonts(@TempDir Path empty) {
        assertEquals("There is no .ttf file in a folder under " + empty + "; put each family in a folder of its own"
                + " there.", assertThrows(IOException.class, () -> FontLibrary.load(empty)).getMessage());
        Path none = empty.resolve("none");
        assertEquals("There is no fonts folder " + none + "; name one that exists.",
                assertThrows(IOException.class, () -> FontLibrary.load(none)).getMessage());
    }
}
