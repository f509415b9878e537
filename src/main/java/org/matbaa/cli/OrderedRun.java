package org.matbaa.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on the inputs of one command over the cores. Only a few inputs for each core wait at a time, and
 * outcomes are reported in the order of the inputs. The exit code is that of the failures when all failed
 * alike and nothing was done, or when the fault was all ours; else {@link ExitCode#DATA}. Not
 * thread-safe.
 */
final class OrderedRun implements AutoCloseable {
    private static final int WAITING_PER_CORE = 4;

    private final Shell shell;
    private final PrintWriter out;
    private final Progress progress;
    private final int mostWaiting;
    private final ExecutorService pool;
    private final Queue<Future<Outcome>> waiting = new ArrayDeque<>();
    private final List<Integer> failures = new ArrayList<>();
    private int done;

    /** @param out gets the outcomes' lines */
    OrderedRun(Shell shell, PrintWriter out, Progress progress) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.shell = shell;
        this.out = out;
        this.progress = progress;
        this.mostWaiting = cores * WAITING_PER_CORE;
        this.pool = Executors.newFixedThreadPool(cores);
    }

    /** Takes work on; waits when much is waiting already. */
    void submit(Callable<Outcome> work) throws CommandException {
        waiting.add(pool.submit(work));
        while (waiting.size() >= mostWaiting) {
            report(waiting.remove());
        }
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
        return isAlike && (done == 0 || first >= ExitCode.SOFTWARE) ? first : ExitCode.DATA;
    }

    @Override
    public void close() {
        pool.shutdownNow();
        progress.close();
    }

    private void report(Future<Outcome> future) throws CommandException {
        try {
            Outcome outcome = future.get();
            progress.step();
            outcome.warnings().forEach(warning -> shell.warn(outcome.input(), warning));
            if (outcome.problem().isPresent()) {
                CommandException problem = outcome.problem().get();
                shell.report(outcome.input() + ": " + problem.getMessage());
                failures.add(problem.exitCode());
            } else {
                out.print(outcome.line().isEmpty() ? "" : outcome.line() + "\n");
                done++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.SOFTWARE, "interrupted", e);
        } catch (ExecutionException e) {
            throw new CommandException(ExitCode.SOFTWARE, "a fault of matbaa itself: " + e.getCause(), e);
        }
    }
}
