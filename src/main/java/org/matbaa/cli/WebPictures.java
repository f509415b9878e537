package org.matbaa.cli;

import org.matbaa.press.DataAddress;
import org.matbaa.press.Pictures;

import java.io.IOException;
import java.net.URI;

/**
 * Pictures of an article from the web. Thread-safe.
 *
 * @param web  fetches them
 * @param base the article's address, for relative ones
 */
record WebPictures(ArticlePictures.Web web, String base) implements Pictures {
    private static final String TYPES = "image/jpeg, image/png, image/gif;q=0.8";

    @Override
    public byte[] load(String address) throws IOException {
        if (DataAddress.is(address)) {
            return DataAddress.read(address);
        }
        try {
            String absolute = URI.create(base).resolve(address.strip().replace(" ", "%20")).toString();
            return web.fetcher().fetch(absolute, TYPES).body();
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("the picture '" + address + "' is left out: " + e.getMessage(), e);
        }
    }
}
