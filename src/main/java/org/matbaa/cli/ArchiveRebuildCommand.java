package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.record.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code matbaa archive rebuild}. */
@CommandLine.Command(name = "rebuild", description = "Makes the catalogue anew from the store.")
final class ArchiveRebuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ArchiveCommand.Place place;

    private final Shell shell;

    ArchiveRebuildCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        try {
            spec.commandLine().getOut().print(Archive.rebuild(place.folder(shell)) + " versions catalogued\n");
            return ExitCode.OK;
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        }
    }
}
