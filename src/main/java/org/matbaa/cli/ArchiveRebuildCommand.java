package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.record.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code matbaa archive rebuild}. */
@CommandLine.Command(name = "rebuild", sortOptions = false, description = "Makes the catalogue anew from the store.")
final class ArchiveRebuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ArchiveCommand.Place place;

    @CommandLine.Option(names = "--take-over", description = "Makes this archive's folder the one that writes to its"
            + " bucket, when the one that did is lost; what that left unfinished is finished or taken back.")
    private boolean isTakenOver;

    private final Shell shell;

    ArchiveRebuildCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        try {
            Path folder = place.folder(shell);
            long versions = isTakenOver ? Archive.takeOver(folder) : Archive.rebuild(folder);
            spec.commandLine().getOut().print(versions + " versions catalogued\n");
            return ExitCode.OK;
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        }
    }
}
