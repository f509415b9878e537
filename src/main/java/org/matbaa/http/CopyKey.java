package org.matbaa.http;

import org.matbaa.press.Sha256;

import java.time.Instant;
import java.util.Optional;

/**
 * Requests with equal keys have the same PDF.
 *
 * @param digest  SHA-256 of the input, hexadecimal
 * @param format  of the input
 * @param charset of a page
 * @param address of a page
 * @param options the caller's
 * @param minute  the print instant, a whole minute
 */
record CopyKey(String digest, InputFormat format, Optional<String> charset, Optional<String> address,
               PrintRequest.Options options, Instant minute) {
    static CopyKey of(PrintRequest request, Instant minute) {
        return new CopyKey(Sha256.of(request.input()), request.format(), request.charset(), request.address(),
                request.options(), minute);
    }
}
