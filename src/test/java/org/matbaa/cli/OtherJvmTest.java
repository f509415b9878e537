package org.matbaa.cli;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The same article at the same instant is the same file, whichever JVM prints it and however that is set up. */
class OtherJvmTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reader", "archive"})
    void twoJvmsPrintTheSameBytes(String profile) throws Exception {
        byte[] first = print("first.pdf", profile, List.of());
        byte[] second = print("second.pdf", profile, List.of("-Duser.language=fa", "-Duser.country=IR",
                "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-XX:hashCode=2"));
        assertArrayEquals(first, second);
    }

    private byte[] print(String name, String profile, List<String> options) throws Exception {
        Path out = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-XX:+UnlockExperimentalVMOptions", "-Dmatbaa.home=" + Path.of("").toAbsolutePath()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.matbaa.cli.Main", "print",
                "examples/129574.json", "--printed-at", "2024-04-28T21:07:00Z",
                "--profile", profile, "-o", out.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile()).start();
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve(name + ".log")));
        return Files.readAllBytes(out);
    }
}
