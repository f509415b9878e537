package org.matbaa.http;

import org.matbaa.archive.Archivist;
import org.matbaa.archive.Submission;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.article.ArticleException;
import org.matbaa.article.ReadArticle;
import org.matbaa.press.Press;
import org.matbaa.press.PrintException;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.Profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes articles into the archive, as many at a time as pages are made. Thread-safe. */
final class ArchiveDesk {
    private final ServedArchive archive;
    private final Archiving archiving;
    private final BoundedWork<CopyKey, Archivist.Outcome> work;
    private final Clock clock;

    /**
     * What makes a copy.
     *
     * @param press   prints
     * @param printer reads requests
     * @param web     has the pictures
     * @param hasQr   whether copies carry a QR code
     */
    record Archiving(Press press, ArticlePrinter printer, WebSource web, boolean hasQr) {
    }

    /**
     * @param archive   keeps
     * @param archiving what makes a copy
     * @param pool      whose threads do it
     * @param deadline  from a request's arrival to its copy
     * @param clock     of the print instant
     */
    ArchiveDesk(ServedArchive archive, Archiving archiving, RenderPool pool, Duration deadline, Clock clock) {
        this.archive = archive;
        this.archiving = archiving;
        this.work = new BoundedWork<>(pool, deadline);
        this.clock = clock;
    }

    /**
     * Prints into the archive, or records that the content is as it was.
     *
     * @throws ProblemException when there is no archive, no article, or the copy cannot be kept
     */
    Archivist.Outcome keep(PrintRequest request) throws ProblemException {
        archive.get();
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return work.get(CopyKey.of(request, at), () -> kept(request, at)).value();
    }

    private Archivist.Outcome kept(PrintRequest request, Instant at) throws ProblemException {
        ReadArticle read = archiving.printer().read(request);
        Optional<String> base = read.article().url().or(request::address);
        PrintRequest.Options options = request.options();
        PrintOrder order = new PrintOrder(options.site(), at, Profile.ARCHIVE, options.template(), options.font(),
                address -> archiving.web().picture(address, base), Optional.empty());
        String mediaType = request.format() == InputFormat.HTML ? "text/html" : "application/json";
        try {
            return new Archivist(archive.get(), archiving.press(), clock, archiving.hasQr()).add(
                    new Submission(request.input(), mediaType, request.address(), bytes -> read, order));
        } catch (ArticleException e) {
            throw new ProblemException(ProblemKind.NOT_AN_ARTICLE, e.sentence(), e);
        } catch (PrintException e) {
            throw ArticlePrinter.problem(e);
        } catch (ArchiveException e) {
            throw ServedArchive.problem(e);
        }
    }
}
