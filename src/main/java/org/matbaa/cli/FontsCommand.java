package org.matbaa.cli;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code matbaa fonts}. */
@CommandLine.Command(name = "fonts",
        description = "Lists the installed font families, which --font takes.")
final class FontsCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "Says this.")
    private boolean isHelpAsked;

    private final Shell shell;

    FontsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = spec.commandLine().getOut();
        Installation.press(shell.home()).fonts().families().forEach(family -> out.print(family + "\n"));
        return ExitCode.OK;
    }
}
