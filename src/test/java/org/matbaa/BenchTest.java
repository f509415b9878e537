package org.matbaa;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The benchmarks are run by hand: that they still fit the program is seen here. */
class BenchTest {
    @Test
    void theBenchmarksCompile(@TempDir Path folder) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (Stream<Path> files = Files.list(Path.of("bench"));
             StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(sources.isEmpty());
            assertTrue(compiler.getTask(null, manager, problems, List.of("-d", folder.toString(), "-classpath",
                    System.getProperty("java.class.path")), null, manager.getJavaFileObjectsFromPaths(sources)).call(),
                    () -> problems.getDiagnostics().toString());
        }
    }
}
