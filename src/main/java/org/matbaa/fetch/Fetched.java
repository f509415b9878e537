package org.matbaa.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What an address gave. The byte array is owned by the receiver.
 *
 * @param address     after all redirects
 * @param contentType the header as sent
 * @param body        decompressed
 */
public record Fetched(URI address, Optional<String> contentType, byte[] body) {
}
