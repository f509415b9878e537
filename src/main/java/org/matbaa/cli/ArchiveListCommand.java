package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code matbaa archive list}. */
@CommandLine.Command(name = "list", sortOptions = false, description = "Lists copies, the newest first. A line for"
        + " each: archive number, instant, what was done, site, address, headline.")
final class ArchiveListCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ArchiveCommand.Place place;

    @Parameters(arity = "0..1", paramLabel = "ADDRESS", description = "The original address. Default: all.")
    private Optional<String> address;

    @Option(names = "--headline", paramLabel = "WORDS", description = "Words that the headline has, vowelled or not.")
    private Optional<String> headline;

    @Option(names = "--site", paramLabel = "ID", description = "The site.")
    private Optional<String> site;

    @Option(names = "--from", paramLabel = "DAY|INSTANT", description = "Not before; a day is UTC's.")
    private Optional<String> from;

    @Option(names = "--until", paramLabel = "DAY|INSTANT", description = "Not after; a day is UTC's.")
    private Optional<String> until;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = "1000",
            description = "How many at most. Default: ${DEFAULT-VALUE}.")
    private int most;

    private final Shell shell;

    ArchiveListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        CopyQuery query = new CopyQuery(address, headline, site,
                from.isPresent() ? Optional.of(Instants.startOf("--from", from.get())) : Optional.empty(),
                until.isPresent() ? Optional.of(Instants.endOf("--until", until.get())) : Optional.empty(), most);
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = place.open(shell)) {
            for (CopyRecord copy : archive.find(query)) {
                out.print(String.join("\t", copy.number().toString(), copy.at().toString(),
                        copy.event().name().toLowerCase(Locale.ROOT).replace('_', ' '), copy.print().order().site(),
                        copy.address(), copy.print().headline().replaceAll("\\s+", " ")) + "\n");
            }
            return ExitCode.OK;
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        }
    }
}
