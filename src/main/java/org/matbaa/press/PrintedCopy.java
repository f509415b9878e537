package org.matbaa.press;

import org.matbaa.site.PrintStamp;

import java.util.List;

/**
 * A finished print. The byte array is owned by the receiver.
 *
 * @param pdf      the file
 * @param sha256   lower-case hexadecimal SHA-256 of {@code pdf}
 * @param stamp    the print instant as it stands on the page
 * @param pages    number of pages, at least 1
 * @param warnings one sentence each: a missing picture, a character that no font has
 */
public record PrintedCopy(byte[] pdf, String sha256, PrintStamp stamp, int pages, List<String> warnings) {
    public PrintedCopy {
        warnings = List.copyOf(warnings);
    }
}
