package org.matbaa.archive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A disk that is full at some step of an addition, two hundred times: a memory disk of 4 MB in a namespace of its own. */
class FullDiskTest {
    private static final String DISK = "mount -t tmpfs -o size=4m tmpfs \"$0\" && exec \"$@\"";

    @TempDir
    private Path folder;

    private List<String> run(Path output, String... command) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(List.of("unshare", "-rm", "sh", "-c", DISK, folder.toString()));
        all.addAll(List.of(command));
        Process process = new ProcessBuilder(all).redirectOutput(output.toFile()).redirectErrorStream(true).start();
        assertTrue(process.waitFor(15, TimeUnit.MINUTES));
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsLostAndNothingHalfStored(@TempDir Path outside) throws Exception {
        try {
            assumeTrue(run(outside.resolve("try.txt"), "echo", "mounted").equals(List.of("mounted")),
                    "this machine does not let a test mount a disk");
        } catch (IOException e) {
            assumeTrue(false, "this machine has no unshare");
        }
        List<String> lines = run(outside.resolve("out.txt"), ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-Djava.io.tmpdir=" + outside,
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                FullDiskWriter.class.getName(), folder.toString());
        assertEquals("failed 200", lines.isEmpty() ? "" : lines.getLast(), String.join("\n", lines));
    }
}
