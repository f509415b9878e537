package org.matbaa.cli;

import org.matbaa.archive.Archivist;
import org.matbaa.archive.Submission;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.article.ArticleException;
import org.matbaa.press.PrintException;
import org.matbaa.press.PrintOrder;

import java.util.List;
import java.util.Locale;

/**
 * Receives, prints and keeps one article. Thread-safe.
 *
 * @param archivist keeps
 * @param readers   read
 * @param order     without pictures: each input has its own
 */
record ArchiveTask(Archivist archivist, SubmissionReaders readers, PrintOrder order) {

    /** Never throws: a failure of one article is its outcome. */
    Outcome add(ArchiveInput input) {
        try {
            ArchiveInput.Received received = input.content().receive();
            Archivist.Outcome kept = archivist.add(new Submission(received.bytes(),
                    SubmissionReaders.mediaType(received), received.address(), readers.of(received),
                    order.withPictures(input.pictures())));
            String event = kept.copy().event().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return Outcome.done(input.name(), kept.copy().number() + "\t" + event + "\t" + kept.copy().address(),
                    kept.warnings());
        } catch (CommandException e) {
            return Outcome.failed(input.name(), List.of(), e);
        } catch (ArticleException e) {
            return failed(input, ExitCode.DATA, e);
        } catch (PrintException e) {
            return failed(input, PrintTask.exitCode(e.kind()), e);
        } catch (ArchiveException e) {
            return Outcome.failed(input.name(), List.of(), ArchiveCommand.failure(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.fault(input.name(), List.of(), e);
        }
    }

    private static Outcome failed(ArchiveInput input, int exitCode, Exception e) {
        return Outcome.failed(input.name(), List.of(), new CommandException(exitCode, e.getMessage(), e));
    }
}
