package org.matbaa.archive;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Starts programs of the tests in two thirds of the time: with their classes mapped from an archive (JEP 350),
 * for which they have to lie in jars.
 */
final class QuickStart {
    private final String classPath;
    private final Path archive;

    private QuickStart(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * Lets a program run to its end once, and keeps the classes that it loads.
     *
     * @param folder for the jar and the archive
     */
    static QuickStart trainedBy(Path folder, Class<?> program, String... arguments) throws Exception {
        Path jar = Files.createDirectories(folder).resolve("tests.jar");
        List<String> jars = new ArrayList<>(List.of(jar.toString()));
        List<Path> folders = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                folders.add(Path.of(entry));
            } else {
                jars.add(entry);
            }
        }
        pack(jar, folders);
        QuickStart start = new QuickStart(String.join(File.pathSeparator, jars), folder.resolve("classes.jsa"));
        Process training = new ProcessBuilder(start.command("-XX:ArchiveClassesAtExit=", program, arguments))
                .redirectErrorStream(true).redirectOutput(folder.resolve("training.txt").toFile()).start();
        assertTrue(training.waitFor(2, TimeUnit.MINUTES), "the program ends by itself");
        return start;
    }

    /** A command that starts the program; without the archive, if the Java cannot make one, only slower. */
    List<String> command(Class<?> program, String... arguments) {
        return command("-XX:SharedArchiveFile=", program, arguments);
    }

    private List<String> command(String sharing, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", sharing + archive,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error", "-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void pack(Path jar, List<Path> folders) throws IOException {
        Set<String> names = new HashSet<>();
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            entries.setLevel(0);
            for (Path folder : folders) {
                try (Stream<Path> walked = Files.walk(folder)) {
                    for (Path file : walked.filter(Files::isRegularFile).toList()) {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        if (names.add(name)) {
                            entries.putNextEntry(new JarEntry(name));
                            Files.copy(file, entries);
                        }
                    }
                }
            }
        }
    }
}
