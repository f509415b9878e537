package org.matbaa.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.tools.ToolProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The real launcher beside a small program that says what it is given. */
class LauncherTest {
    private static final String PROGRAM = """
            public class Echo {
                public static void main(String[] args) {
                    System.out.println(Runtime.version().feature() >= 21);
                    System.out.println(System.getProperty("matbaa.home"));
                    System.out.println(String.join("|", args));
                    System.exit(42);
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path home;

    private record Ended(int code, String out, String err) {
    }

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("a home/target")).getParent();
        Files.copy(Path.of("matbaa"), home.resolve("matbaa"));
        assertTrue(home.resolve("matbaa").toFile().setExecutable(true));
    }

    private void buildProgram() throws IOException {
        Path source = Files.writeString(folder.resolve("Echo.java"), PROGRAM);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-d",
                folder.toString(), source.toString()));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Echo");
        try (OutputStream file = Files.newOutputStream(home.resolve("target/matbaa.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new JarEntry("Echo.class"));
            jar.write(Files.readAllBytes(folder.resolve("Echo.class")));
        }
    }

    private Ended run(Map<String, String> environment, String... command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void passesArgumentsAndExitCodeThroughALinkFromAnywhere() throws Exception {
        buildProgram();
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("matbaa"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
        Ended ended = run(Map.of(), second.toString(), "print", "a b.json", "*", "خبر");
        assertEquals("true\n" + home + "\nprint|a b.json|*|خبر\n", ended.out(), ended.err());
        assertEquals(42, ended.code());
        assertEquals("", ended.err());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void passesOverAnOlderJavaHome() throws Exception {
        buildProgram();
        Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        for (String tool : List.of("java", "javac")) {
            Files.writeString(old.resolve("bin/" + tool), "#!/bin/sh\nexit 99\n");
            assertTrue(old.resolve("bin/" + tool).toFile().setExecutable(true));
        }
        Ended ended = run(Map.of("JAVA_HOME", old.toString(), "PATH", old + "/bin:" + System.getenv("PATH")),
                home.resolve("matbaa").toString());
        assertEquals(42, ended.code(), ended.err());
        assertEquals("true", ended.out().lines().findFirst().orElse(""));
    }

    @Test
    void saysWhatToInstallWithoutAFittingJdk() throws Exception {
        Path launcher = home.resolve("matbaa");
        Files.writeString(launcher, Files.readString(launcher).replace("least=21", "least=999"));
        Ended ended = run(Map.of(), launcher.toString(), "--version");
        assertEquals(69, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith("matbaa: no JDK 999 or newer was found: install one"), ended.err());
    }

    @Test
    void saysWhatToInstallWithoutMaven() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "sed", "readlink", "dirname", "find", "head", "mkdir")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(place + tool));
                }
            }
        }
        Ended ended = run(Map.of("PATH", tools.toString()), home.resolve("matbaa").toString(), "fonts");
        assertEquals(69, ended.code(), ended.err());
        assertTrue(ended.err().contains("install Maven 3.8 or newer"), ended.err());
    }
}
