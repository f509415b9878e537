package org.matbaa.cli;

import org.matbaa.press.Pictures;

import java.util.Optional;

/**
 * One article for the archive.
 *
 * @param name     how diagnostics call it
 * @param pictures where relative pictures come from
 * @param content  receives it, once, when its turn comes
 */
record ArchiveInput(String name, Pictures pictures, Content content) {
    /** Receives an input. */
    @FunctionalInterface
    interface Content {
        Received receive() throws CommandException;
    }

    /**
     * What was received.
     *
     * @param bytes     as received
     * @param mediaType without parameters; empty: found out from the bytes
     * @param charset   of the Content-Type
     * @param address   where from, if from the web
     */
    record Received(byte[] bytes, String mediaType, Optional<String> charset, Optional<String> address) {
        static Received ofFile(byte[] bytes) {
            return new Received(bytes, "", Optional.empty(), Optional.empty());
        }
    }
}
