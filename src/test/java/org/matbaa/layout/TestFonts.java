package org.matbaa.layout;

import java.nio.file.Path;
import java.util.List;

/** The fonts that pages for comparison are set in, for a browser to load from this checkout. */
final class TestFonts {
    static final String FAMILIES = "'Noto Naskh Arabic', 'Noto Serif', 'Noto Serif Hebrew', 'Noto Sans'";

    private record Face(String family, String file, int weight, String style) {
        String rule() {
            return "@font-face{font-family:'" + family + "';font-weight:" + weight + ";font-style:" + style
                    + ";src:url('" + Path.of("fonts").resolve(file).toUri() + "');}";
        }
    }

    private static final List<Face> FACES = List.of(
            new Face("Noto Naskh Arabic", "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf", 400, "normal"),
            new Face("Noto Naskh Arabic", "noto-naskh-arabic/NotoNaskhArabic-Bold.ttf", 700, "normal"),
            new Face("Noto Serif", "noto-serif/NotoSerif-Regular.ttf", 400, "normal"),
            new Face("Noto Serif", "noto-serif/NotoSerif-Bold.ttf", 700, "normal"),
            new Face("Noto Serif", "noto-serif/NotoSerif-Italic.ttf", 400, "italic"),
            new Face("Noto Serif Hebrew", "noto-serif-hebrew/NotoSerifHebrew-Regular.ttf", 400, "normal"),
            new Face("Noto Serif Hebrew", "noto-serif-hebrew/NotoSerifHebrew-Bold.ttf", 700, "normal"),
            new Face("Noto Sans", "noto-sans/NotoSans-Regular.ttf", 400, "normal"),
            new Face("Noto Sans", "noto-sans/NotoSans-Bold.ttf", 700, "normal"));

    private TestFonts() {
    }

    /** {@code @font-face} rules. */
    static String rules() {
        StringBuilder rules = new StringBuilder();
        FACES.forEach(face -> rules.append(face.rule()));
        return rules.toString();
    }
}
