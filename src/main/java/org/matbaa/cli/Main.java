package org.matbaa.cli;

import picocli.CommandLine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command line's entry. */
public final class Main {
    /** Set by the launcher: the folder of {@code fonts} and {@code templates}. */
    private static final String HOME_PROPERTY = "matbaa.home";
    /** Set by the launcher to {@code true} when standard error is a terminal. */
    private static final String TERMINAL_PROPERTY = "matbaa.terminal";

    private Main() {
    }

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        Path folder = Path.of("").toAbsolutePath();
        OutputFiles outputs = new OutputFiles();
        Shell shell = new Shell(System.in, new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean(TERMINAL_PROPERTY), folder,
                Path.of(System.getProperty(HOME_PROPERTY, folder.toString())), outputs);
        Runtime.getRuntime().addShutdownHook(new Thread(outputs::discardUnfinished));
        System.exit(run(shell, args));
    }

    /** Runs a command and gives its exit code. */
    static int run(Shell shell, String... args) {
        CommandLine commands = new CommandLine(new MatbaaCommand())
                .addSubcommand(new PrintCommand(shell))
                .addSubcommand(new ServeCommand(shell, System.getenv()))
                .addSubcommand(ArchiveCommand.with(shell))
                .addSubcommand(new FontsCommand(shell))
                .addSubcommand(new SitesCommand(shell));
        PrintWriter out = new PrintWriter(shell.out(), true, StandardCharsets.UTF_8);
        commands.setOut(out).setErr(new PrintWriter(shell.err(), true))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, unused) -> refuse(shell, e))
                .setExecutionExceptionHandler((e, command, parsed) -> fail(shell, e));
        int code = commands.execute(args);
        out.flush();
        return code;
    }

    private static int refuse(Shell shell, CommandLine.ParameterException e) {
        shell.report(e.getMessage() + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int fail(Shell shell, Exception e) {
        if (e instanceof CommandException known) {
            shell.report(known.getMessage());
            return known.exitCode();
        }
        shell.report("a fault of matbaa itself: " + e);
        return ExitCode.SOFTWARE;
    }
}
