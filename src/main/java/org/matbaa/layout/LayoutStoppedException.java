package org.matbaa.layout;

/** The thread that laid a document out was interrupted; there is no result. */
public final class LayoutStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LayoutStoppedException() {
        super("printing was stopped while the pages were laid out");
    }

    /** Called from every callback that runs once for each element, line or box, so that a stop is soon. */
    static void checkInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw new LayoutStoppedException();
        }
    }
}
