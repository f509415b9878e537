package org.matbaa.article;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JsonLinesTest {
    private static List<String> read(String text) throws IOException {
        JsonLines lines = new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get().number() + ":" + new String(line.get().bytes(), StandardCharsets.UTF_8));
        }
        return read;
    }

    @Test
    void numbersLinesAndPassesOverBlankOnes() throws IOException {
        assertEquals(List.of("1:{a}", "4:{ب}\r", "5:x"), read("{a}\n\n \t\r\n{ب}\r\nx"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of("1:a"), read("a\n"));
    }

    @Test
    void joinsALineThatIsLongerThanTheBuffer() throws IOException {
        String longLine = "x".repeat(200_001);
        assertEquals(List.of("1:" + longLine, "2:y"), read(longLine + "\ny"));
    }
}
