package org.matbaa.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FolderPicturesTest {
    @TempDir
    private Path root;

    private FolderPictures pictures;

    @BeforeEach
    void layOut() throws IOException {
        Path folder = Files.createDirectories(root.resolve("articles/sub")).getParent();
        Files.writeString(root.resolve("secret.png"), "secret");
        Files.writeString(folder.resolve("a.png"), "a");
        Files.writeString(folder.resolve("sub/صورة 1.png"), "b");
        Files.writeString(folder.resolve("50%20off.png"), "c");
        Files.createSymbolicLink(folder.resolve("inside.png"), Path.of("sub/صورة 1.png"));
        Files.createSymbolicLink(folder.resolve("outside.png"), root.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("up"), root);
        pictures = new FolderPictures(folder);
    }

    private String load(String address) throws IOException {
        return new String(pictures.load(address), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"a.png,a", "./a.png,a", "sub/صورة 1.png,b", "sub/%D8%B5%D9%88%D8%B1%D8%A9%201.png,b",
        "50%20off.png,c", "inside.png,b", "'data:image/png;base64,YQ==',a", "'data:,a%2Bb+c',a+b+c"})
    void reads(String address, String content) throws IOException {
        assertEquals(content, load(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "sub/../../secret.png", "%2E%2E/secret.png", "..%2Fsecret.png",
        "/etc/passwd", "outside.png", "up/secret.png", "file:a.png", "file:///etc/passwd", "jar:file:a!/b",
        "http://example.org/a.png", "HTTPS://example.org/a.png", "//example.org/a.png", "none.png", "sub", "",
        "data:image/png;base64", "data:image/png;base64,%%%", "a\u0000.png", "http:a.png"})
    void refusesWithASentence(String address) {
        IOException e = assertThrows(IOException.class, () -> pictures.load(address));
        assertFalse(e.getMessage().isBlank());
        assertFalse(e.getMessage().contains(root.toString()), e.getMessage());
    }

    @Test
    void boundsSize() throws IOException {
        Files.write(root.resolve("articles/big.png"), new byte[FolderPictures.MAX_BYTES + 1]);
        assertTrue(assertThrows(IOException.class, () -> pictures.load("big.png")).getMessage().contains("32 MB"));
    }
}
