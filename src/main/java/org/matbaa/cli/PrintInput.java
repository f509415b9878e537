package org.matbaa.cli;

import java.nio.file.Path;

/**
 * One article to read.
 *
 * @param name    how diagnostics call it: the path as given, with a line number for a line
 * @param stem    its output's name without extension
 * @param file    the file, or where the pictures of standard input or of a line lie beside
 * @param content reads it
 */
record PrintInput(String name, String stem, Path file, Content content) {
    /** Reads an input's bytes, once, when its turn comes. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws CommandException;
    }
}
