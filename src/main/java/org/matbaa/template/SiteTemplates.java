package org.matbaa.template;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The templates of one site, {@linkplain ClosedTemplates closed}: nothing outside the site's and the default's
 * folder can be read. Thread-safe.
 */
final class SiteTemplates {
    private final Configuration configuration;

    private SiteTemplates(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * @param siteFolder    searched first
     * @param defaultFolder searched for what the site does not have
     */
    static SiteTemplates of(Path siteFolder, Path defaultFolder) {
        return new SiteTemplates(ClosedTemplates.of(new MultiTemplateLoader(
                new TemplateLoader[] {loader(siteFolder), loader(defaultFolder)})));
    }

    /**
     * A compiled template.
     *
     * @throws IOException when it is not there or does not compile
     */
    Template get(String file) throws IOException {
        return configuration.getTemplate(file);
    }

    /** Links that lead out of the folder are not followed. */
    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
