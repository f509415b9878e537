package org.matbaa.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Which families stand in for which, from {@code fallback.properties} in the fonts folder.
 *
 * @param defaults  where a style names no installed family
 * @param serif     CSS {@code serif}
 * @param sansSerif CSS {@code sans-serif}
 * @param fallback  after every list
 */
record FallbackOrder(List<String> defaults, List<String> serif, List<String> sansSerif, List<String> fallback) {

    /** Reads the file; without one, every role is empty. */
    static FallbackOrder read(Path fontsFolder) throws IOException {
        Properties properties = new Properties();
        Path file = fontsFolder.resolve("fallback.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return new FallbackOrder(list(properties, "default"), list(properties, "serif"),
                list(properties, "sans-serif"), list(properties, "fallback"));
    }

    private static List<String> list(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split(","))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** The families that a CSS name means: itself, or what a generic family stands for. */
    List<String> expand(String cssFamily) {
        return switch (cssFamily) {
            case "serif", "ui-serif" -> serif;
            case "sans-serif", "system-ui", "ui-sans-serif" -> sansSerif;
            default -> List.of(cssFamily);
        };
    }
}
