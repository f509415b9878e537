package org.matbaa.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command is called in.
 *
 * @param in         standard input
 * @param out        standard output: files and lists
 * @param err        standard error: diagnostics, one line each
 * @param isTerminal whether a person watches standard error
 * @param folder     the working folder, against which relative paths are resolved
 * @param home       the folder of {@code fonts} and {@code templates}
 * @param outputs    writes the copies
 */
record Shell(InputStream in, OutputStream out, PrintStream err, boolean isTerminal, Path folder, Path home,
             OutputFiles outputs) {

    /** One diagnostic; line breaks in it become spaces. */
    void report(String sentence) {
        String line = "matbaa: " + sentence.replaceAll("\\R", " ");
        synchronized (err) {
            err.print((isTerminal ? "\r\u001b[K" : "") + line + "\n");
            err.flush();
        }
    }

    /** One warning about an input. */
    void warn(String input, String sentence) {
        report("warning: " + input + ": " + sentence);
    }

    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }
}
