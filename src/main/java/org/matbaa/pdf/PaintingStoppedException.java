package org.matbaa.pdf;

/** The painting thread was interrupted between two pages; what was written is not a whole file. */
public final class PaintingStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PaintingStoppedException() {
        super("printing was stopped before the last page");
    }
}
