package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.ArchiveNumber;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.archive.store.Deposit;
import org.matbaa.article.Article;
import org.matbaa.article.ArticleException;
import org.matbaa.article.ReadArticle;
import org.matbaa.press.Press;
import org.matbaa.press.PrintException;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.PrintedCopy;
import org.matbaa.press.Profile;
import org.matbaa.press.SourceFile;
import org.matbaa.press.Version;
import org.matbaa.template.ArchiveMark;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints articles into an archive, or records that they are as they were. Thread-safe. */
public final class Archivist {
    private static final String SOFTWARE = "Matbaa " + Version.CURRENT;

    private final Archive archive;
    private final Press press;
    private final Clock clock;
    private final boolean hasQr;

    /**
     * @param clock tells when copies are recorded
     * @param hasQr whether copies carry a QR code
     */
    public Archivist(Archive archive, Press press, Clock clock, boolean hasQr) {
        this.archive = archive;
        this.press = press;
        this.clock = clock;
        this.hasQr = hasQr;
    }

    /**
     * What became of a submission.
     *
     * @param copy     the version that was added
     * @param warnings one sentence each
     */
    public record Outcome(CopyRecord copy, List<String> warnings) {
        public Outcome {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Adds a version: a print, or, if source, pictures and order are those of the last print, the record
     * that it was seen unchanged.
     *
     * @throws ArticleException when the source is no article
     * @throws PrintException   when it cannot be printed
     * @throws ArchiveException when it cannot be stored
     */
    public Outcome add(Submission submission) throws ArticleException, PrintException, ArchiveException {
        ReadArticle read = submission.reader().read(submission.source());
        String sha256 = Sha256.of(submission.source());
        String address = submission.address().or(read.article()::url).orElse("urn:sha256:" + sha256);
        List<String> warnings = new ArrayList<>(read.warnings());
        CopyRecord copy = archive.add(address, slot -> deposit(slot, submission, read.article(), warnings));
        return new Outcome(copy, warnings);
    }

    private Deposit deposit(Deposit.Slot slot, Submission submission, Article article, List<String> warnings)
            throws PrintException, ArchiveException {
        CopyRecord.Order order = order(submission.order(), slot.address());
        String sha256 = Sha256.of(submission.source());
        Optional<CopyRecord> same = slot.previous().filter(copy -> copy.source().sha256().equals(sha256)
                && copy.print().order().equals(order)
                && new NotedPictures(submission.order().pictures()).areAsNoted(copy.pictures()));
        return same.isPresent() ? unchanged(slot, submission.order().printedAt(), same.get())
                : printed(slot, submission, article, warnings);
    }

    private Deposit unchanged(Deposit.Slot slot, Instant at, CopyRecord last) {
        CopyRecord copy = new CopyRecord(slot.address(), slot.version(), CopyRecord.Event.SEEN_UNCHANGED, at, now(),
                last.print(), last.source(), last.pictures(), SOFTWARE, slot.previousInventory());
        return new Deposit(copy, Optional.empty());
    }

    private Deposit printed(Deposit.Slot slot, Submission submission, Article article, List<String> warnings)
            throws PrintException, ArchiveException {
        String sha256 = Sha256.of(submission.source());
        ArchiveMark mark = new ArchiveMark(ArchiveNumber.of(slot.address(), slot.version()).toString(), sha256,
                hasQr ? QrCode.dataAddress(slot.address() + "\nsha256:" + sha256) : "");
        NotedPictures pictures = new NotedPictures(submission.order().pictures());
        PrintOrder asked = submission.order();
        CopyRecord.Order order = order(asked, slot.address());
        CopyRecord.Source source = source(submission, sha256);
        PrintedCopy print = press.print(article, new PrintOrder(Optional.of(order.site()), asked.printedAt(), Profile.ARCHIVE,
                asked.template(), asked.fontFamily(), pictures.with(mark.qr()),
                Optional.of(new SourceFile(source.name(), source.mediaType(), submission.source())), Optional.of(mark)));
        warnings.addAll(print.warnings());
        byte[] pdf = archive.sealer().isPresent() ? archive.sealer().get().seal(print.pdf(), now()) : print.pdf();
        CopyRecord.Print facts = new CopyRecord.Print(slot.version(), asked.printedAt(), Sha256.of(pdf),
                pdf.length, print.pages(), order, article.headline(), article.language());
        CopyRecord copy = new CopyRecord(slot.address(), slot.version(), CopyRecord.Event.PRINTED, asked.printedAt(),
                now(), facts, source, pictures.noted(), SOFTWARE, slot.previousInventory());
        return new Deposit(copy, Optional.of(new Deposit.Contents(pdf, submission.source())));
    }

    private CopyRecord.Order order(PrintOrder asked, String address) {
        String site = asked.siteId().orElseGet(() -> press.sites().forAddress(address).id());
        return new CopyRecord.Order(Profile.ARCHIVE.name().toLowerCase(Locale.ROOT), site, asked.template(),
                asked.fontFamily());
    }

    private static CopyRecord.Source source(Submission submission, String sha256) {
        String extension = switch (submission.mediaType()) {
            case "text/html", "application/xhtml+xml" -> "html";
            case "application/json", "application/ld+json" -> "json";
            default -> "bin";
        };
        return new CopyRecord.Source("source." + extension, submission.mediaType(), sha256,
                submission.source().length);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
