package org.matbaa.pdf;

/**
 * The standards that a file keeps: one row each, and everything that differs between them. What all
 * have in common is what PDF/A-2 asks of every file.
 */
public enum OutputProfile {
    /** PDF/A-2u (ISO 19005-2), tagged. */
    READER(2, "U", false),
    /** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one, with provenance and attachments. */
    ARCHIVE(3, "A", true);

    private final int part;
    private final String conformance;
    private final boolean archival;

    OutputProfile(int part, String conformance, boolean archival) {
        this.part = part;
        this.conformance = conformance;
        this.archival = archival;
    }

    /** The part of ISO 19005. */
    int part() {
        return part;
    }

    /** The level of conformance to that part. */
    String conformance() {
        return conformance;
    }

    /** Whether the file is PDF/UA-1 too, says where it comes from, and may have attachments. */
    boolean isArchival() {
        return archival;
    }
}
