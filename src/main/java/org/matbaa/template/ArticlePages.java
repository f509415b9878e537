package org.matbaa.template;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.matbaa.article.Article;
import org.matbaa.site.Edition;
import org.matbaa.site.PrintStamp;
import org.matbaa.site.Site;
import org.matbaa.site.Sites;
import org.matbaa.wording.Sentence;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an article's page: an XHTML document with its style sheets in it, which refers to nothing
 * outside but the article's pictures and links. Templates are compiled once and kept. Thread-safe.
 */
public final class ArticlePages {
    private static final String EXTENSION = ".ftlh";
    private static final String DEFAULT_TEMPLATE = "article";
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}_-]+");

    private final Path defaultFolder;
    private final ConcurrentMap<Path, SiteTemplates> byFolder = new ConcurrentHashMap<>();
    private final XhtmlParser parser = new XhtmlParser();

    /** @param templates the folder of the sites' folders; what a site lacks is taken from {@code default} */
    public ArticlePages(Path templates) {
        this.defaultFolder = templates.resolve(Sites.DEFAULT);
    }

    /**
     * The page of an article.
     *
     * @param article its language chooses the site's edition
     * @param site    whose templates are used
     * @param stamp   the print instant, formatted by {@link #edition}
     * @param options what the order asks for
     * @return a new document, owned by the caller; its root has {@code lang}, {@code dir}, and
     *         {@code data-digits} with the CLDR numbering system of the page numbers
     * @throws PageException when the site has no such template, or the template fails or is not XHTML
     */
    public Document page(Article article, Site site, PrintStamp stamp, PageOptions options) throws PageException {
        String name = options.template().orElse(DEFAULT_TEMPLATE);
        Template template = template(site, name);
        PageModel model = new PageModel(article, site, edition(article, site), options);
        StringWriter xhtml = new StringWriter(article.bodyXhtml().length() + 8192);
        try {
            template.process(model.values(stamp), xhtml);
            return parser.parse(xhtml.toString());
        } catch (TemplateException | IOException e) {
            throw new PageException(Sentence.of("the template '{0}' of site '{1}' fails: {2}", name, site.id(),
                    e.getMessage().lines().findFirst().orElse("")), e);
        } catch (SAXException e) {
            throw new PageException(Sentence.of("the template '{0}' of site '{1}' does not make well-formed XHTML: {2}",
                    name, site.id(), e.getMessage()), e);
        }
    }

    /** The edition in which an article is printed: that of its language, or of its script if it names none. */
    public Edition edition(Article article, Site site) {
        return site.edition(ArticleLanguage.of(article));
    }

    private Template template(Site site, String name) throws PageException {
        try {
            if (!NAME.matcher(name).matches()) {
                throw new PageException(Sentence.of("a template's name is letters, digits, '-' and '_', not '{0}'", name));
            }
            return byFolder.computeIfAbsent(site.folder(), folder -> SiteTemplates.of(folder, defaultFolder))
                    .get(name + EXTENSION);
        } catch (TemplateNotFoundException e) {
            throw new PageException(Sentence.of("the site '{0}' has no template '{1}'; its templates are {2}", site.id(),
                    name, names(site.folder())), e);
        } catch (IOException e) {
            throw new PageException(Sentence.of("the template '{0}' of site '{1}' cannot be read: {2}", name, site.id(),
                    e.getMessage().lines().findFirst().orElse("")), e);
        }
    }

    private String names(Path folder) {
        return Stream.of(folder, defaultFolder).flatMap(ArticlePages::templateNames).distinct().sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> templateNames(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EXTENSION) && !file.startsWith("_"))
                    .map(file -> file.substring(0, file.length() - EXTENSION.length())).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
