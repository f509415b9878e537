package org.matbaa.cli;

/** The exit codes of sysexits.h that are used here. */
final class ExitCode {
    static final int OK = 0;
    /** EX_USAGE: the command line is wrong. */
    static final int USAGE = 64;
    /** EX_DATAERR: an input is wrong. */
    static final int DATA = 65;
    /** EX_NOINPUT: an input is not there or cannot be read. */
    static final int NO_INPUT = 66;
    /** EX_UNAVAILABLE: something that is asked for is not available. */
    static final int UNAVAILABLE = 69;
    /** EX_SOFTWARE: a fault of the program. */
    static final int SOFTWARE = 70;
    /** EX_CANTCREAT: an output cannot be created. */
    static final int CANNOT_CREATE = 73;
    /** EX_IOERR: reading or writing failed. */
    static final int IO = 74;

    /** EX_CONFIG: the configuration is wrong. */
    static final int CONFIG = 78;

    private ExitCode() {
    }
}
