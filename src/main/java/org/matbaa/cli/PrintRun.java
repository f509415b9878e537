package org.matbaa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Prints the inputs of one command.
 *
 * @param shell  for diagnostics
 * @param task   prints one
 * @param output where copies go
 * @param run    prints many at a time
 */
record PrintRun(Shell shell, PrintTask task, Output output, OrderedRun run) implements Inputs.Sink {

    @Override
    public void accept(PrintInput input) throws CommandException {
        Optional<Path> target = output.next(input);
        target.filter(path -> !path.getFileName().toString().equals(input.stem() + ".pdf") && output.file().isEmpty())
                .ifPresent(path -> shell.warn(input.name(), "another input has the same name; its copy is " + path));
        run.submit(() -> task.print(input, target));
    }

    @Override
    public void fail(String name, CommandException problem) throws CommandException {
        run.submit(() -> Outcome.failed(name, List.of(), problem));
    }
}
