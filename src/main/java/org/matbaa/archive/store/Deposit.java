package org.matbaa.archive.store;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;

import java.util.Optional;

/**
 * What is to be stored as a version.
 *
 * @param copy     its record
 * @param contents the files; empty when the version holds those of the version before
 */
public record Deposit(CopyRecord copy, Optional<Contents> contents) {

    /**
     * The files of a print. The arrays are the deposit's from then on.
     *
     * @param pdf    the print
     * @param source the source, as received
     */
    public record Contents(byte[] pdf, byte[] source) {
    }

    /**
     * The place of a version that is to be made.
     *
     * @param address           the original address
     * @param version           its number, from 1
     * @param previous          the version before it
     * @param previousInventory SHA-512 of the inventory of the version before it
     */
    public record Slot(String address, int version, Optional<CopyRecord> previous,
                       Optional<String> previousInventory) {
    }

    /** Makes a deposit; called with the object locked, so that no other version comes in between. */
    @FunctionalInterface
    public interface Maker<X extends Exception> {
        /**
         * The deposit for a place; its record has the place's address, version and previous inventory.
         *
         * @throws X                when it cannot be made
         * @throws ArchiveException when it cannot be sealed
         */
        Deposit make(Slot slot) throws ArchiveException, X;
    }
}
