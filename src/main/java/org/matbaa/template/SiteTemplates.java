package org.matbaa.template;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The templates of one site, in FreeMarker's most closed setting: every value is escaped, no Java class
 * can be reached, nothing outside the site's and the default's folder can be read. Thread-safe.
 */
final class SiteTemplates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    private SiteTemplates(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * @param siteFolder    searched first
     * @param defaultFolder searched for what the site does not have
     */
    static SiteTemplates of(Path siteFolder, Path defaultFolder) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new MultiTemplateLoader(
                new TemplateLoader[] {loader(siteFolder), loader(defaultFolder)}));
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        return new SiteTemplates(configuration);
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
