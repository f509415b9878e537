package org.matbaa.cli;

import org.matbaa.fetch.AddressPolicy;
import org.matbaa.fetch.FetchLimits;
import org.matbaa.fetch.FetchPolicy;
import org.matbaa.fetch.Fetcher;
import org.matbaa.fetch.HostList;
import org.matbaa.press.Pictures;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Where the pictures of an article on disk come from: its own folder, or the public web. Thread-safe.
 *
 * @param folder of the article
 * @param web    shared by all articles of a run
 */
record ArticlePictures(FolderPictures folder, Web web) implements Pictures {
    private static final Pattern WEB = Pattern.compile("(?i)(https?:)?//.*", Pattern.DOTALL);
    private static final String TYPES = "image/jpeg, image/png, image/gif;q=0.8";

    @Override
    public byte[] load(String address) throws IOException {
        if (!WEB.matcher(address).matches()) {
            return folder.load(address);
        }
        try {
            return web.fetcher().fetch(address.startsWith("//") ? "https:" + address : address, TYPES).body();
        } catch (IOException e) {
            throw new IOException("the picture '" + address + "' is left out: " + e.getMessage(), e);
        }
    }

    /** A fetcher that is made when it is first needed: most runs need none, and its client takes time to load. */
    static final class Web implements AutoCloseable {
        private Fetcher made;

        synchronized Fetcher fetcher() {
            if (made == null) {
                made = new Fetcher(new FetchPolicy(HostList.ANY, FetchPolicy.WEB_PORTS, AddressPolicy.PUBLIC_ONLY,
                        FetchLimits.STANDARD));
            }
            return made;
        }

        @Override
        public synchronized void close() {
            if (made != null) {
                made.close();
            }
        }
    }
}
