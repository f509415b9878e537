package org.matbaa.press;

import org.matbaa.article.Article;
import org.matbaa.layout.DocumentLayout;
import org.matbaa.layout.DotScale;
import org.matbaa.layout.EncodedPicture;
import org.matbaa.layout.LaidOutDocument;
import org.matbaa.layout.LayoutStoppedException;
import org.matbaa.pdf.DocumentInfo;
import org.matbaa.pdf.Provenance;
import org.matbaa.site.Edition;
import org.matbaa.site.PrintStamp;
import org.matbaa.site.Site;
import org.matbaa.site.SiteException;
import org.matbaa.site.Sites;
import org.matbaa.template.ArticlePages;
import org.matbaa.template.PageException;
import org.matbaa.template.PageOptions;
import org.matbaa.text.FontLibrary;
import org.matbaa.text.TextEngine;
import org.matbaa.wording.Sentence;
import org.w3c.dom.Document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one facade: an article and an order in, a printed copy out. Thread-safe; one press serves all
 * threads and should, since they share its fonts, templates and shaped words.
 */
public final class Press {
    private static final String PRODUCER = "Matbaa " + Version.CURRENT;

    private final FontLibrary fonts;
    private final Sites sites;
    private final ArticlePages pages;
    private final DocumentLayout layout;
    private final PrintPictures printPictures = new PrintPictures();

    private Press(FontLibrary fonts, Sites sites, ArticlePages pages) {
        this.fonts = fonts;
        this.sites = sites;
        this.pages = pages;
        this.layout = new DocumentLayout(fonts, new TextEngine(fonts), DotScale.FINE);
    }

    /**
     * Opens a press.
     *
     * @param fonts     folder of the font families
     * @param templates folder of the sites
     * @throws IOException   when one of them cannot be read
     * @throws SiteException when a site's definition is wrong
     */
    public static Press open(Path fonts, Path templates) throws IOException, SiteException {
        return new Press(FontLibrary.load(fonts), Sites.load(templates), new ArticlePages(templates));
    }

    /** The sites that are installed. */
    public Sites sites() {
        return sites;
    }

    /** The font families that are installed. */
    public FontLibrary fonts() {
        return fonts;
    }

    /**
     * Prints an article. Same article, order and installation: same bytes.
     *
     * @throws PrintException when the order cannot be carried out; nothing is left behind
     */
    public PrintedCopy print(Article article, PrintOrder order) throws PrintException {
        CopyPainter painter = CopyPainter.of(order);
        requireFont(order);
        Site site = site(article, order);
        Edition edition = pages.edition(article, site);
        PrintStamp stamp = edition.stamp(order.printedAt());
        Document page = page(article, site, stamp, order);
        List<String> warnings = new ArrayList<>();
        Map<String, EncodedPicture> pictures = PagePictures.load(page, order.pictures(),
                (name, bytes) -> printPictures.fit(name, bytes, site.page().contentWidthMm()), warnings);
        LaidOutDocument document = layout(page, pictures);
        printPictures.fit(document);
        Provenance provenance = new Provenance(site.id(), article.datePublished(), painter.sourceSha256());
        byte[] pdf = painter.paint(document, info(article, page, edition.localTime(stamp.instant()), provenance));
        MissingCharacters.sentence(document.lines().missing()).ifPresent(warnings::add);
        return new PrintedCopy(pdf, Sha256.of(pdf), stamp, document.pages().size(), warnings);
    }

    private void requireFont(PrintOrder order) throws PrintException {
        String family = order.fontFamily().orElse("");
        if (!family.isEmpty() && !fonts.has(family)) {
            throw new PrintException(PrintException.Kind.UNKNOWN_FONT, Sentence.of("there is no font family '{0}';"
                    + " the families are {1}", family, String.join(", ", fonts.families())), null);
        }
    }

    private Site site(Article article, PrintOrder order) throws PrintException {
        try {
            return order.siteId().isPresent() ? sites.get(order.siteId().get())
                    : sites.forAddress(article.url().orElse(""));
        } catch (SiteException e) {
            throw new PrintException(PrintException.Kind.UNKNOWN_SITE, e.sentence(), e);
        }
    }

    private Document page(Article article, Site site, PrintStamp stamp, PrintOrder order) throws PrintException {
        try {
            return pages.page(article, site, stamp, new PageOptions(order.template(), order.fontFamily(), order.mark()));
        } catch (PageException e) {
            throw new PrintException(PrintException.Kind.TEMPLATE, e.sentence(), e);
        }
    }

    private LaidOutDocument layout(Document page, Map<String, EncodedPicture> pictures) throws PrintException {
        try {
            return layout.layout(page, pictures);
        } catch (LayoutStoppedException e) {
            throw new PrintException(PrintException.Kind.STOPPED, Sentence.of("printing was stopped"), e);
        }
    }

    private static DocumentInfo info(Article article, Document page, OffsetDateTime printed,
                                     Provenance provenance) {
        var root = page.getDocumentElement();
        return new DocumentInfo(page.getElementsByTagName("title").item(0).getTextContent(), article.authors(),
                root.getAttribute("lang"), article.section().orElse(""), article.url().orElse(""),
                article.keywords(), printed, root.getAttribute("dir").equals("rtl"), PRODUCER, provenance);
    }
}
