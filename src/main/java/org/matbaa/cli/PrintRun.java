package org.matbaa.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints the inputs of one command over the cores. Only a few inputs for each core wait at a time, and
 * outcomes are reported in the order of the inputs. The exit code is that of the failures when all failed
 * alike and nothing was printed, or when the fault was all ours; else {@link ExitCode#DATA}. Not
 * thread-safe.
 */
final class PrintRun implements Inputs.Sink, AutoCloseable {
    private static final int WAITING_PER_CORE = 4;

    private final Shell shell;
    private final PrintTask task;
    private final Output output;
    private final Progress progress;
    private final int mostWaiting;
    private final ExecutorService pool;
    private final Queue<Future<PrintTask.Outcome>> waiting = new ArrayDeque<>();
    private final List<Integer> failures = new ArrayList<>();
    private int printed;

    PrintRun(Shell shell, PrintTask task, Output output, Progress progress) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.shell = shell;
        this.task = task;
        this.output = output;
        this.progress = progress;
        this.mostWaiting = cores * WAITING_PER_CORE;
        this.pool = Executors.newFixedThreadPool(cores);
    }

    @Override
    public void accept(PrintInput input) throws CommandException {
        Optional<Path> target = output.next(input);
        target.filter(path -> !path.getFileName().toString().equals(input.stem() + ".pdf") && output.file().isEmpty())
                .ifPresent(path -> shell.warn(input.name(), "another input has the same name; its copy is " + path));
        waiting.add(pool.submit(() -> task.print(input, target)));
        while (waiting.size() >= mostWaiting) {
            report(waiting.remove());
        }
    }

    @Override
    public void fail(String name, CommandException problem) {
        waiting.add(pool.submit(() -> new PrintTask.Outcome(name, List.of(), Optional.of(problem))));
    }

    /** Waits for all and gives the command's exit code. */
    int finish() throws CommandException {
        while (!waiting.isEmpty()) {
            report(waiting.remove());
        }
        if (failures.isEmpty()) {
            return ExitCode.OK;
        }
        int first = failures.getFirst();
        boolean isAlike = failures.stream().allMatch(code -> code == first);
        return isAlike && (printed == 0 || first >= ExitCode.SOFTWARE) ? first : ExitCode.DATA;
    }

    @Override
    public void close() {
        pool.shutdownNow();
        progress.close();
    }

    private void report(Future<PrintTask.Outcome> future) throws CommandException {
        try {
            PrintTask.Outcome outcome = future.get();
            progress.step();
            outcome.warnings().forEach(warning -> shell.warn(outcome.input(), warning));
            if (outcome.problem().isPresent()) {
                CommandException problem = outcome.problem().get();
                shell.report(outcome.input() + ": " + problem.getMessage());
                failures.add(problem.exitCode());
            } else {
                printed++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.SOFTWARE, "interrupted", e);
        } catch (ExecutionException e) {
            throw new CommandException(ExitCode.SOFTWARE, "a fault of matbaa itself: " + e.getCause(), e);
        }
    }
}
