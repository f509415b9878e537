package org.matbaa.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress of a run on a terminal. Not thread-safe. */
final class Progress implements AutoCloseable {
    private static final int LINE_CHARACTERS = 78;

    /** Null when nobody watches. */
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /** Shows nothing. */
    static Progress none() {
        return new Progress(null);
    }

    /** A bar on the shell's standard error; how many inputs come is not known beforehand. */
    static Progress on(Shell shell) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("printing")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .setUnit(" articles", 1)
                .setConsumer(new ConsoleProgressBarConsumer(shell.err(), LINE_CHARACTERS))
                .build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
