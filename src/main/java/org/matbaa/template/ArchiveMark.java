package org.matbaa.template;

/**
 * What a copy that is made for an archive says of itself on paper. Immutable.
 *
 * @param number the copy's number in the archive
 * @param digest SHA-256 of the source that was printed, hexadecimal; the file's own digest cannot stand in it
 * @param qr     address of a picture of a QR code with original address and digest; empty: none
 */
public record ArchiveMark(String number, String digest, String qr) {
}
