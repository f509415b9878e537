package org.matbaa.archive.record;

import org.matbaa.press.Sha256;

/**
 * The number of a copy as it stands on paper, e.g. {@code 7K3Q-9XWD-2MTF/3}: sixty bits of the SHA-256
 * of the original address in Crockford's base 32, which has no letters that are misread, then the
 * version. It follows from address and version alone, so that no register of numbers can be lost.
 * Immutable.
 *
 * @param object  the part that stands for the address, with its hyphens
 * @param version from 1
 */
public record ArchiveNumber(String object, int version) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** The number of a version of an address. */
    public static ArchiveNumber of(String address, int version) {
        byte[] digest = Sha256.of(address);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                number.append('-');
            }
            number.append(DIGITS.charAt(fiveBits(digest, i * 5)));
        }
        return new ArchiveNumber(number.toString(), version);
    }

    private static int fiveBits(byte[] bytes, int bit) {
        int pair = (bytes[bit / 8] & 0xFF) << 8 | bytes[bit / 8 + 1] & 0xFF;
        return pair >> (11 - bit % 8) & 31;
    }

    @Override
    public String toString() {
        return object + "/" + version;
    }
}
