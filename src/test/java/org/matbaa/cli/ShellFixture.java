package org.matbaa.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands in this JVM with streams of its own. */
final class ShellFixture {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;
    private byte[] in = {};
    private boolean isTerminal;

    /** @param folder the working folder */
    ShellFixture(Path folder) {
        this.folder = folder;
    }

    ShellFixture in(byte[] bytes) {
        in = bytes;
        return this;
    }

    ShellFixture onTerminal() {
        isTerminal = true;
        return this;
    }

    int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(new Shell(new ByteArrayInputStream(in), out, new PrintStream(err, true, StandardCharsets.UTF_8),
                isTerminal, folder, Path.of("").toAbsolutePath(), new OutputFiles()), args);
    }

    byte[] outBytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> errLines() {
        return err().lines().toList();
    }
}
