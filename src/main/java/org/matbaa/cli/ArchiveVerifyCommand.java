package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.ConformanceCheck;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.seal.SealCheck;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** {@code matbaa archive verify}. */
@CommandLine.Command(name = "verify", sortOptions = false, description = "Looks whether all is as it was stored, and"
        + " names every file that is not. The exit code is 65 then.")
final class ArchiveVerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ArchiveCommand.Place place;

    @Option(names = "--sample", paramLabel = "PERCENT", description = "Looks into so many of a hundred addresses,"
            + " chosen anew each time. Default: all.")
    private Optional<Double> percent;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the report as JSON too; - is standard output,"
            + " instead of the text.")
    private Optional<String> json;

    private final Shell shell;

    ArchiveVerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        try {
            VerifyReport report = Archive.verify(place.folder(shell), sample(),
                    List.of(new SealCheck(), new ConformanceCheck()));
            boolean isOut = json.equals(Optional.of(Output.STANDARD_OUTPUT));
            spec.commandLine().getOut().print(isOut ? report.json() : report.text());
            if (json.isPresent() && !isOut) {
                shell.outputs().write(shell.resolve(json.get()), report.json().getBytes(StandardCharsets.UTF_8));
            }
            return report.isSound() ? ExitCode.OK : ExitCode.DATA;
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        }
    }

    private StoreVerifier.Sample sample() throws CommandException {
        if (percent.isEmpty()) {
            return StoreVerifier.Sample.ALL;
        }
        double share = percent.get() / 100;
        if (!(share > 0 && share <= 1)) {
            throw new CommandException(ExitCode.USAGE, "--sample is a percentage above 0 and up to 100");
        }
        SplittableRandom random = new SplittableRandom();
        return place -> random.nextDouble() < share;
    }
}
