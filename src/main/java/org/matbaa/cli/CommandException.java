package org.matbaa.cli;

import java.io.Serial;

/** Ends a command, or the printing of one input: an exit code and one sentence for standard error. */
final class CommandException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandException(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    CommandException(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
