package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code matbaa archive get}. */
@CommandLine.Command(name = "get", sortOptions = false, description = "Gives a copy, checked against what was stored.")
final class ArchiveGetCommand implements Callable<Integer> {
    @Mixin
    private ArchiveCommand.Place place;

    @Parameters(paramLabel = "ADDRESS", description = "The original address.")
    private String address;

    @Option(names = "--at", paramLabel = "DAY|INSTANT", description = "The copy that was the newest then; on a day"
            + " (UTC): at its end. Default: the newest.")
    private Optional<String> at;

    @Option(names = "--part", paramLabel = "NAME", defaultValue = "print",
            description = "print, source or provenance. Default: ${DEFAULT-VALUE}.")
    private String part;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "- is standard output. Default: the archive"
            + " number, in the working folder.")
    private Optional<String> output;

    private final Shell shell;

    ArchiveGetCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        Instant instant = at.isPresent() ? Instants.endOf("--at", at.get()) : Instant.MAX;
        try (Archive archive = place.open(shell)) {
            CopyRecord copy = archive.at(address, instant).orElseThrow(() -> new CommandException(ExitCode.NO_INPUT,
                    "there is no copy of " + address + at.map(when -> " from " + when + " or before").orElse("")));
            write(copy, bytes(archive, copy));
            return ExitCode.OK;
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        }
    }

    private byte[] bytes(Archive archive, CopyRecord copy) throws ArchiveException, CommandException {
        return switch (part) {
            case "print" -> archive.print(copy);
            case "source" -> archive.source(copy);
            case "provenance" -> archive.provenance(copy);
            default -> throw new CommandException(ExitCode.USAGE, "--part is print, source or provenance, not '" + part
                    + "'");
        };
    }

    private void write(CopyRecord copy, byte[] bytes) throws CommandException {
        String extension = part.equals("print") ? "pdf" : part.equals("source")
                ? copy.source().name().replaceFirst(".*\\.", "") : "provenance.json";
        String name = output.orElse(copy.number().toString().replace('/', '-') + "." + extension);
        if (!name.equals(Output.STANDARD_OUTPUT)) {
            shell.outputs().write(shell.resolve(name), bytes);
            return;
        }
        try {
            shell.out().write(bytes);
            shell.out().flush();
        } catch (IOException e) {
            throw new CommandException(ExitCode.IO, "cannot write to standard output: " + e.getMessage(), e);
        }
    }
}
