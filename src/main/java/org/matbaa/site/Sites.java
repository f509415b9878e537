package org.matbaa.site;

import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sites of a folder: every folder in it that has a {@code site.yaml}. Immutable, thread-safe. */
public final class Sites {
    /** The site that serves any article. */
    public static final String DEFAULT = "default";

    static final String FILE = "site.yaml";

    private final Map<String, Site> byId;

    private Sites(Map<String, Site> byId) {
        this.byId = byId;
    }

    /**
     * Loads all sites.
     *
     * @param templates the folder of the sites' folders
     * @throws IOException   when it cannot be read
     * @throws SiteException when a site's file is wrong, or {@value #DEFAULT} is missing
     */
    public static Sites load(Path templates) throws IOException, SiteException {
        Map<String, Site> byId = new TreeMap<>();
        SiteReader reader = new SiteReader();
        for (Path folder : folders(templates)) {
            Site site = reader.read(folder);
            byId.put(site.id(), site);
        }
        if (!byId.containsKey(DEFAULT)) {
            throw new SiteException(Sentence.of("the folder {0} has no site '{1}'", templates, DEFAULT));
        }
        return new Sites(byId);
    }

    /** All sites, by id. */
    public Collection<Site> all() {
        return byId.values();
    }

    /**
     * A site.
     *
     * @throws SiteException naming the sites that exist, when it is none of them
     */
    public Site get(String id) throws SiteException {
        Site site = byId.get(id);
        if (site == null) {
            throw new SiteException(Sentence.of("there is no site '{0}'; the sites are {1}", id,
                    String.join(", ", byId.keySet())));
        }
        return site;
    }

    /** The first site that hosts an address, else {@value #DEFAULT}. */
    public Site forAddress(String address) {
        return byId.values().stream().filter(site -> site.hosts(address)).findFirst()
                .orElseGet(() -> byId.get(DEFAULT));
    }

    private static List<Path> folders(Path templates) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> entries = Files.list(templates)) {
            entries.filter(entry -> Files.isRegularFile(entry.resolve(FILE))).sorted().forEach(folders::add);
        }
        return folders;
    }
}
