package org.matbaa.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Differences from a browser that are accepted, with their reasons; one a line: {@code name | reason}.
 *
 * @param reasons by the names of cases
 */
record Explanations(Map<String, String> reasons) {

    static Explanations of(Path file) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split(" \\| ", 2);
                reasons.put(fields[0].strip(), fields[1].strip());
            }
        }
        return new Explanations(reasons);
    }

    /** Fails when a difference has no reason here, or a reason has no difference any more. */
    void check(Map<String, String> differences) {
        String unexplained = differences.entrySet().stream().filter(entry -> !reasons.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining("\n"));
        assertEquals("", unexplained);
        List<String> stale = reasons.keySet().stream().filter(name -> !differences.containsKey(name)).toList();
        assertEquals(List.of(), stale, "explanations of differences that are none");
    }
}
