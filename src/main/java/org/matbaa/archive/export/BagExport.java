package org.matbaa.archive.export;

import org.matbaa.archive.record.CopyRecord;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A BagIt 1.0 bag (RFC 8493). Each version is a folder {@code data/<object>/v<version>} with its print,
 * source and provenance; one that was seen unchanged has the provenance alone, which names the version
 * that was printed.
 */
public final class BagExport implements CopyExport {
    private final BagFiles files;
    private final Instant at;
    private final Map<String, String> payload = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private long bytes;

    private BagExport(BagFiles files, Instant at) {
        this.files = files;
        this.at = at;
    }

    /** A bag in a new folder. */
    public static BagExport toFolder(Path folder, Instant at) {
        return new BagExport(new BagFolder(folder), at);
    }

    /**
     * A bag in a zip file.
     *
     * @param name of the folder in it
     * @param out  closed with the export
     */
    public static BagExport toZip(String name, OutputStream out, Instant at) {
        return new BagExport(new BagZip(name, out), at);
    }

    @Override
    public void add(ExportedCopy exported) throws IOException {
        CopyRecord copy = exported.copy();
        String folder = "data/" + copy.number().object() + "/v" + copy.version() + "/";
        if (copy.event() == CopyRecord.Event.PRINTED) {
            addPayload(folder + "print.pdf", exported.print());
            addPayload(folder + copy.source().name(), exported.source());
        }
        addPayload(folder + "provenance.json", exported.provenance());
    }

    @Override
    public void finish() throws IOException {
        addTag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        addTag("bag-info.txt", "Bagging-Date: " + at.atOffset(ZoneOffset.UTC).toLocalDate()
                + "\nPayload-Oxum: " + bytes + "." + payload.size() + "\n");
        addTag("manifest-sha512.txt", lines(payload));
        files.write("tagmanifest-sha512.txt", lines(tags).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private void addPayload(String path, byte[] content) throws IOException {
        files.write(path, content);
        payload.put(path, sha512(content));
        bytes += content.length;
    }

    private void addTag(String path, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        files.write(path, content);
        tags.put(path, sha512(content));
    }

    private static String lines(Map<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        digests.forEach((path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    private static String sha512(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
