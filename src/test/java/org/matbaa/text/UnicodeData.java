package org.matbaa.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import static org.junit.jupiter.api.Assertions.fail;

/** The Unicode Character Database of the test machine (Debian: package {@code unicode-data}). */
final class UnicodeData {
    private static final Path FOLDER = Path.of(System.getProperty("matbaa.unicode", "/usr/share/unicode"));

    private UnicodeData() {
    }

    /** Opens a file of the database, packed or not. A missing file fails the test, it never skips it. */
    static BufferedReader open(String name) throws IOException {
        Path plain = FOLDER.resolve(name);
        if (Files.exists(plain)) {
            return Files.newBufferedReader(plain);
        }
        Path packed = FOLDER.resolve(name + ".gz");
        if (Files.exists(packed)) {
            return new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8));
        }
        return fail("There is no " + name + " in " + FOLDER + "; install the package unicode-data,"
                + " or set the system property matbaa.unicode to a folder that has it.");
    }
}
