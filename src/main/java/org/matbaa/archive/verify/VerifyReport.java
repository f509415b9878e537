package org.matbaa.archive.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/**
 * What a verification looked at and found. Immutable.
 *
 * @param at       when
 * @param isSample whether only some objects were looked at
 * @param counts   how much was looked at
 * @param findings none when all is as it was stored
 */
public record VerifyReport(Instant at, boolean isSample, Counts counts, List<Finding> findings) {
    public VerifyReport {
        findings = List.copyOf(findings);
    }

    /**
     * How much was looked at.
     *
     * @param objects  addresses
     * @param versions of them
     * @param files    read
     * @param bytes    in the files
     */
    public record Counts(long objects, long versions, long files, long bytes) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(objects + other.objects, versions + other.versions, files + other.files,
                    bytes + other.bytes);
        }
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** For a person: a line for each finding, and a last one that sums up. */
    public String text() {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding).append('\n'));
        text.append(isSound() ? "sound" : findings.size() + " problem" + (findings.size() == 1 ? "" : "s"))
                .append(": ").append(counts.objects()).append(isSample ? " addresses (a sample), " : " addresses, ")
                .append(counts.versions()).append(" versions, ").append(counts.files()).append(" files, ")
                .append(counts.bytes()).append(" bytes\n");
        return text.toString();
    }

    /** For a program: one JSON object. */
    public String json() {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode();
        root.put("at", at.toString()).put("sound", isSound()).put("sample", isSample);
        root.putObject("counts").put("addresses", counts.objects()).put("versions", counts.versions())
                .put("files", counts.files()).put("bytes", counts.bytes());
        ArrayNode list = root.putArray("findings");
        findings.forEach(finding -> list.addObject().put("kind", finding.kind().name()).put("path", finding.path())
                .put("problem", finding.problem()));
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }
}
