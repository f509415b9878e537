package org.matbaa.cli;

import org.matbaa.article.Article;
import org.matbaa.article.ArticleException;
import org.matbaa.article.ArticleReaders;
import org.matbaa.press.Pictures;
import org.matbaa.press.Press;
import org.matbaa.press.PrintException;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.Profile;
import org.matbaa.site.Site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Prints a line or two for each site and throws them away: classes, fonts and templates are then loaded,
 * and the first reader does not wait for them.
 */
final class WarmUp implements Runnable {
    private static final String ARTICLE = """
            {"headline": "خبر Story", "inLanguage": "ar", "articleBody": "نص الخبر، 2024.\\nText of it."}
            """;

    private final Press press;

    WarmUp(Press press) {
        this.press = press;
    }

    /** Runs beside the service, which is ready without it. */
    static void begin(Press press) {
        Thread thread = new Thread(new WarmUp(press), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @Override
    public void run() {
        for (Site site : press.sites().all()) {
            try {
                Article article = ArticleReaders.standard()
                        .read("article.json", ARTICLE.getBytes(StandardCharsets.UTF_8)).article();
                press.print(article, new PrintOrder(Optional.of(site.id()), Instant.EPOCH, Profile.READER,
                        Optional.empty(), Optional.empty(), Pictures.NONE, Optional.empty()));
            } catch (ArticleException | PrintException e) {
                // A site that cannot be printed says so to the one who asks for it.
                continue;
            }
        }
    }
}
