package org.matbaa.cli;

import org.matbaa.article.ArticleReaders;
import org.matbaa.press.Pictures;
import org.matbaa.press.Press;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code matbaa print}. */
@CommandLine.Command(name = "print", sortOptions = false,
        description = "Prints articles (schema.org NewsArticle as JSON) to PDF files.")
final class PrintCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A .json file; a folder of them; a .jsonl file,"
            + " one article a line; or - for standard input.")
    private List<String> inputs;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE|FOLDER", description = "Where the PDF goes; - is standard"
            + " output. Default: the input's name with .pdf, in the working folder.")
    private Optional<String> output;

    @Option(names = "--site", paramLabel = "ID", description = "The site; see matbaa sites. Default: the one that"
            + " hosts the article's url, else 'default'.")
    private Optional<String> site;

    @Option(names = "--printed-at", paramLabel = "INSTANT", description = "The print instant, ISO 8601 with an"
            + " offset, e.g. 2024-04-28T21:07:00Z. Default: now.")
    private Optional<String> printedAt;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "reader",
            description = "reader, archive or press. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Option(names = "--template", paramLabel = "ID", description = "The site's template. Default: article.")
    private Optional<String> template;

    @Option(names = "--font", paramLabel = "FAMILY", description = "The family of the body text; see matbaa fonts."
            + " Default: the site's.")
    private Optional<String> font;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Says this.")
    private boolean isHelpAsked;

    private final Shell shell;

    PrintCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        PrintOrder order = order();
        Inputs found = new Inputs(shell);
        boolean isMany = found.areMany(inputs);
        Press press = Installation.press(shell.home());
        Installation.require(press, site, font);
        Output target = Output.of(shell, output, isMany);
        Progress progress = isMany && shell.isTerminal() ? Progress.on(shell) : Progress.none();
        try (ArticlePictures.Web web = new ArticlePictures.Web();
             OrderedRun run = new OrderedRun(shell, spec.commandLine().getOut(), progress)) {
            PrintTask task = new PrintTask(shell, press, ArticleReaders.standard(), order, web);
            found.forEach(inputs, new PrintRun(shell, task, target, run));
            return run.finish();
        }
    }

    private PrintOrder order() throws CommandException {
        return new PrintOrder(site, Instants.option("--printed-at", printedAt), profile(), template, font, Pictures.NONE,
                Optional.empty());
    }

    private Profile profile() throws CommandException {
        return switch (profile.toLowerCase(Locale.ROOT)) {
            case "reader" -> Profile.READER;
            case "archive" -> Profile.ARCHIVE;
            case "press" -> throw new CommandException(ExitCode.UNAVAILABLE,
                    "the profile press is not available yet; use reader or archive");
            default -> throw new CommandException(ExitCode.USAGE,
                    "--profile is reader, archive or press, not '" + profile + "'");
        };
    }
}
