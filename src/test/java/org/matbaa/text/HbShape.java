package org.matbaa.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The system's {@code hb-shape} (Debian: package {@code libharfbuzz-bin}), run as a process. */
final class HbShape {
    private HbShape() {
    }

    /** What all texts of one call have in common. */
    record Setting(FontFace face, boolean rightToLeft, String script, String language) {
    }

    /** The version that answers. */
    static String version() throws IOException, InterruptedException {
        return run(List.of("hb-shape", "--version")).getFirst();
    }

    /** One answer for each text, {@code gid=cluster@x,y+advance|...} without brackets. */
    static List<String> shape(Setting setting, List<String> texts) throws IOException, InterruptedException {
        Path file = Files.createTempFile("hb-shape", ".txt");
        try {
            Files.write(file, texts);
            List<String> answers = run(List.of("hb-shape", "--no-glyph-names", "--cluster-level=1",
                    "--direction=" + (setting.rightToLeft() ? "rtl" : "ltr"), "--script=" + setting.script(),
                    "--language=" + setting.language(), "--font-file=" + file(setting.face()), "--text-file=" + file));
            assertEquals(texts.size(), answers.size(), "hb-shape's answers");
            return answers.stream().map(answer -> answer.substring(1, answer.length() - 1)).toList();
        } finally {
            Files.delete(file);
        }
    }

    private static Path file(FontFace face) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("fonts"))) {
            return files.filter(file -> file.getFileName().toString().equals(face.postScriptName() + ".ttf"))
                    .findFirst().orElseThrow();
        }
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }
}
