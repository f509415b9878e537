package org.matbaa.article;

/** The thread that read an article was interrupted; there is no result. */
public final class ReadingStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReadingStoppedException() {
        super("printing was stopped while the article was read");
    }

    /** Called once for each node, and for each block of text that is parsed, so that a stop is soon. */
    static void checkInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingStoppedException();
        }
    }
}
