package org.matbaa.cli;

import java.util.List;
import java.util.Optional;

/**
 * What became of one of many inputs.
 *
 * @param input    the input's name
 * @param line     for standard output; empty: none
 * @param warnings one sentence each
 * @param problem  why nothing came of it, if so
 */
record Outcome(String input, String line, List<String> warnings, Optional<CommandException> problem) {

    static Outcome done(String input, String line, List<String> warnings) {
        return new Outcome(input, line, warnings, Optional.empty());
    }

    static Outcome failed(String input, List<String> warnings, CommandException problem) {
        return new Outcome(input, "", warnings, Optional.of(problem));
    }

    /** A fault of ours, of which the run goes on. */
    static Outcome fault(String input, List<String> warnings, Throwable fault) {
        return failed(input, warnings, new CommandException(ExitCode.SOFTWARE, "a fault of matbaa itself: " + fault,
                fault));
    }
}
