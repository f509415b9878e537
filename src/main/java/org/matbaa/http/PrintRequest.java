package org.matbaa.http;

import org.matbaa.press.Profile;

import java.util.Optional;

/**
 * An article to print, and how. Immutable by convention: the bytes are not to be changed.
 *
 * @param input   the article's bytes
 * @param format  what they are
 * @param charset of a page, from its Content-Type
 * @param address where a page was fetched from
 * @param options what the caller chose
 */
record PrintRequest(byte[] input, InputFormat format, Optional<String> charset, Optional<String> address,
                    Options options) {
    /**
     * What a caller can choose.
     *
     * @param site     id; empty: by the article's address
     * @param profile  output profile
     * @param template empty: the site's usual one
     * @param font     body family; empty: the site's
     */
    record Options(Optional<String> site, Profile profile, Optional<String> template, Optional<String> font) {
    }
}
