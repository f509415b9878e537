package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.Archivist;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.press.Pictures;
import org.matbaa.press.Press;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code matbaa archive add}. */
@CommandLine.Command(name = "add", sortOptions = false, description = "Prints articles into the archive; one that is"
        + " as it was is recorded as seen unchanged. A line for each: archive number, what was done, address.")
final class ArchiveAddCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ArchiveCommand.Place place;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A .json or .html file; a folder of .json files;"
            + " a .jsonl file; a .warc or .warc.gz file; an http or https address; or - for standard input.")
    private List<String> inputs;

    @Option(names = "--site", paramLabel = "ID", description = "The site; see matbaa sites. Default: the one that"
            + " hosts the article's address, else 'default'.")
    private Optional<String> site;

    @Option(names = "--printed-at", paramLabel = "INSTANT", description = "The print instant, ISO 8601 with an"
            + " offset. Default: now.")
    private Optional<String> printedAt;

    @Option(names = "--template", paramLabel = "ID", description = "The site's template. Default: article.")
    private Optional<String> template;

    @Option(names = "--font", paramLabel = "FAMILY", description = "The family of the body text. Default: the site's.")
    private Optional<String> font;

    @Option(names = "--qr", description = "Prints a QR code with the original address and the source's digest.")
    private boolean hasQr;

    private final Shell shell;

    ArchiveAddCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        PrintOrder order = new PrintOrder(site, Instants.option("--printed-at", printedAt), Profile.ARCHIVE,
                template, font, Pictures.NONE, Optional.empty());
        Press press = Installation.press(shell.home());
        Installation.require(press, site, font);
        Progress progress = shell.isTerminal() ? Progress.on(shell) : Progress.none();
        try (Archive archive = Archive.openOrCreate(place.folder(shell));
             ArticlePictures.Web web = new ArticlePictures.Web();
             OrderedRun run = new OrderedRun(shell, spec.commandLine().getOut(), progress)) {
            Archivist archivist = new Archivist(archive, press, Clock.systemUTC(), hasQr);
            ArchiveTask task = new ArchiveTask(archivist, new SubmissionReaders(press, site), order);
            new ArchiveInputs(shell, web).forEach(inputs, new ArchiveInputs.Sink() {
                @Override
                public void accept(ArchiveInput input) throws CommandException {
                    run.submit(() -> task.add(input));
                }

                @Override
                public void fail(String name, CommandException problem) throws CommandException {
                    run.submit(() -> Outcome.failed(name, List.of(), problem));
                }
            });
            return run.finish();
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        }
    }
}
