package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.record.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code matbaa archive} without a command of its own. */
@CommandLine.Command(name = "archive", description = "Keeps dated print copies, and proves that they are as they were.")
final class ArchiveCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Says this.")
    private boolean isHelpAsked;

    /** The command with its own commands. */
    static CommandLine with(Shell shell) {
        return new CommandLine(new ArchiveCommand())
                .addSubcommand(new ArchiveAddCommand(shell))
                .addSubcommand(new ArchiveListCommand(shell))
                .addSubcommand(new ArchiveGetCommand(shell))
                .addSubcommand(new ArchiveVerifyCommand(shell))
                .addSubcommand(new ArchiveExportCommand(shell))
                .addSubcommand(new ArchiveRebuildCommand(shell));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: "
                + String.join(", ", spec.subcommands().keySet()));
    }

    /** The option that all of them have. */
    static final class Place {
        @Option(names = "--archive", paramLabel = "FOLDER", defaultValue = "archive",
                description = "The archive's folder. Default: ${DEFAULT-VALUE}.")
        private String folder;

        @Option(names = {"-h", "--help"}, usageHelp = true, description = "Says this.")
        private boolean isHelpAsked;

        Path folder(Shell shell) throws CommandException {
            try {
                return shell.resolve(folder);
            } catch (InvalidPathException e) {
                throw new CommandException(ExitCode.USAGE, "--archive needs a folder, not '" + folder + "'", e);
            }
        }

        Archive open(Shell shell) throws CommandException {
            try {
                return Archive.open(folder(shell));
            } catch (ArchiveException e) {
                throw failure(e);
            }
        }
    }

    static CommandException failure(ArchiveException e) {
        return new CommandException(switch (e.kind()) {
            case CONFIGURATION -> ExitCode.CONFIG;
            case NOT_FOUND -> ExitCode.NO_INPUT;
            case DAMAGED -> ExitCode.DATA;
            case IO -> ExitCode.IO;
            case UNREACHABLE, CATALOGUE, SEAL -> ExitCode.UNAVAILABLE;
        }, e.getMessage(), e);
    }
}
