package org.matbaa.cli;

import org.matbaa.http.ConfigException;
import org.matbaa.http.ConfigReader;
import org.matbaa.http.HttpService;
import org.matbaa.http.ServiceConfig;
import org.matbaa.press.Press;
import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code matbaa serve}. */
@CommandLine.Command(name = "serve", sortOptions = false,
        description = "Serves printing over HTTP until it is stopped (SIGTERM finishes what runs).")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen. Default: listen.host of the"
            + " configuration, else 127.0.0.1.")
    private Optional<String> host;

    @Option(names = "--port", paramLabel = "NUMBER", description = "Default: listen.port, else 8080.")
    private Optional<Integer> port;

    @Option(names = "--config", paramLabel = "FILE", description = "YAML; see docs/service.md. Environment variables"
            + " MATBAA_... go before it, --host and --port before both.")
    private Optional<String> config;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Says this.")
    private boolean isHelpAsked;

    private final Shell shell;
    private final Map<String, String> environment;

    ServeCommand(Shell shell, Map<String, String> environment) {
        this.shell = shell;
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException {
        ServiceConfig settings = settings();
        Press press = Installation.press(shell.home());
        PrintStream log = new PrintStream(shell.out(), true, StandardCharsets.UTF_8);
        try (HttpService service = HttpService.start(settings, press, log)) {
            shell.report("ready at http://" + settings.listen().host() + ":" + service.port() + "/");
            WarmUp.begin(press);
            awaitStop(service);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandException(ExitCode.UNAVAILABLE, e.getMessage(), e);
        }
    }

    private ServiceConfig settings() throws CommandException {
        try {
            ServiceConfig read = new ConfigReader().read(config.map(shell::resolve), environment);
            return read.listeningOn(host.orElse(read.listen().host()), port.orElse(read.listen().port()));
        } catch (ConfigException e) {
            throw new CommandException(ExitCode.CONFIG, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--host and --port: " + e.getMessage(), e);
        }
    }

    /** The JVM runs its hooks when it is told to stop, and ends when they have ended. */
    private void awaitStop(HttpService service) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            service.close();
            stopped.countDown();
        }, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
            Thread.currentThread().interrupt();
        }
    }
}
