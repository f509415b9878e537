package org.matbaa.cli;

import org.matbaa.site.Site;
import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code matbaa sites}. */
@CommandLine.Command(name = "sites",
        description = "Lists the installed sites, which --site takes: id, name, hosts.")
final class SitesCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "Says this.")
    private boolean isHelpAsked;

    private final Shell shell;

    SitesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = spec.commandLine().getOut();
        for (Site site : Installation.press(shell.home()).sites().all()) {
            String name = site.name(site.editions().getFirst());
            out.print((site.id() + "\t" + name + "\t" + String.join(" ", site.hosts())).stripTrailing() + "\n");
        }
        return ExitCode.OK;
    }
}
