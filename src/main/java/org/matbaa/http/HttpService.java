package org.matbaa.http;

import org.matbaa.fetch.AddressPolicy;
import org.matbaa.fetch.FetchLimits;
import org.matbaa.fetch.FetchPolicy;
import org.matbaa.fetch.Fetcher;
import org.matbaa.fetch.HostList;
import org.matbaa.fetch.HostResolver;
import org.matbaa.press.Press;
import org.matbaa.site.Site;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The HTTP service: a press behind Spark Java. Started once, stopped once; its methods are safe for
 * use by several threads.
 */
public final class HttpService implements AutoCloseable {
    private final SparkServer server;
    private final Dispatcher dispatcher;
    private final Parts parts;
    private final Duration patience;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What ends with the service. */
    private record Parts(RenderPool pool, WebSource web, ServedArchive archive) {
    }

    private HttpService(SparkServer server, Dispatcher dispatcher, Parts parts, Duration patience) {
        this.server = server;
        this.dispatcher = dispatcher;
        this.parts = parts;
        this.patience = patience;
    }

    /**
     * Starts.
     *
     * @param config where to listen, and every limit
     * @param press  prints; stays the caller's
     * @param log    gets a line of JSON for each request; not closed
     * @throws IOException when the address cannot be listened on, or the archive not opened; one sentence
     */
    public static HttpService start(ServiceConfig config, Press press, PrintStream log) throws IOException {
        return start(config, press, log, new Surroundings(Clock.systemUTC(), HostResolver.SYSTEM));
    }

    /**
     * What a test can set.
     *
     * @param clock    of print minutes and signatures
     * @param resolver of host names
     */
    record Surroundings(Clock clock, HostResolver resolver) {
    }

    static HttpService start(ServiceConfig config, Press press, PrintStream log, Surroundings around)
            throws IOException {
        Parts parts = new Parts(new RenderPool(config.render().threads(), config.render().queue()),
                web(config, press, around.resolver()), ServedArchive.open(config.archive()));
        ServiceMetrics metrics = new ServiceMetrics();
        metrics.watch(parts.pool);
        Problems problems = new Problems();
        RouteTable routes = new RouteTable();
        Dispatcher dispatcher = new Dispatcher(routes, config.access(), new Access(config.access(), around.clock()),
                new Dispatcher.Reporting(new RequestLog(log), metrics, problems));
        ArticlePrinter printer = new ArticlePrinter(press, parts.web, metrics);
        PrintEndpoints print = new PrintEndpoints(new PrintDesk(printer, parts.pool, config, around.clock()), parts.web,
                config, metrics);
        addRoutes(routes, print, new Previews(config.render().threads()), new InfoEndpoints(press, metrics, problems,
                () -> !dispatcher.isStopping() && !parts.pool.isFull()));
        ArchiveDesk desk = new ArchiveDesk(parts.archive, new ArchiveDesk.Archiving(press, printer, parts.web,
                config.archive().qr()), parts.pool, Duration.ofMillis(config.render().deadlineMillis()), around.clock());
        addArchiveRoutes(routes, new ArchiveEndpoints(parts.archive, desk, print, config),
                new MementoEndpoints(parts.archive, new ServiceAddress(config.archive().address())),
                new ArchivePage(parts.archive, press.sites(), new ServiceAddress(config.archive().address())));
        SparkServer server = new SparkServer(config, new ProblemErrorHandler(problems, metrics));
        HttpService service = new HttpService(server, dispatcher, parts, Duration.ofMillis(config.render().stopMillis()));
        try {
            server.start(routes, dispatcher);
            return service;
        } catch (IOException e) {
            service.release();
            throw e;
        }
    }

    private static WebSource web(ServiceConfig config, Press press, HostResolver resolver) {
        ServiceConfig.Fetch fetch = config.fetch();
        List<String> hosts = new ArrayList<>(fetch.hosts());
        press.sites().all().stream().map(Site::hosts).forEach(hosts::addAll);
        FetchLimits limits = new FetchLimits(fetch.maxMegabytes() * 1024 * 1024, fetch.maxRedirects(),
                Math.min(fetch.timeoutMillis(), 5_000), fetch.timeoutMillis());
        FetchPolicy pages = new FetchPolicy(new HostList(hosts), Set.copyOf(fetch.ports()),
                AddressPolicy.permitting(fetch.privateAddresses()), limits);
        List<String> pictureHosts = new ArrayList<>(hosts);
        pictureHosts.addAll(fetch.pictureHosts());
        return new WebSource(new Fetcher(pages, resolver),
                new Fetcher(pages.withHosts(new HostList(pictureHosts)), resolver), config.cache());
    }

    private static void addRoutes(RouteTable routes, PrintEndpoints print, Previews previews, InfoEndpoints info) {
        PreviewEndpoints preview = new PreviewEndpoints(print, previews);
        WebPage page = new WebPage();
        routes.get("/print", print::fetched).post("/print", print::posted)
                .get("/preview", preview::fetched).post("/preview", preview::posted)
                .get("/sites", info::sites)
                .get("/problems/{code}", info::problem)
                .get("/healthz", info::health).get("/readyz", info::readiness).get("/metrics", info::metrics)
                .get("/openapi.yaml", WebPage.file("openapi.yaml", "application/yaml; charset=utf-8"))
                .get("/", page::index).get("/ar", page::named).get("/en", page::named)
                .get("/web/page.css", WebPage.file("web/page.css", "text/css; charset=utf-8"))
                .get("/web/page.js", WebPage.file("web/page.js", "text/javascript; charset=utf-8"));
    }

    private static void addArchiveRoutes(RouteTable routes, ArchiveEndpoints archive, MementoEndpoints memento,
                                         ArchivePage page) {
        routes.post("/archive", archive::posted).get("/archive", page::found)
                .get("/archive/timegate/{address}", memento::timeGate)
                .get("/archive/timemap/link/{address}", memento::links)
                .get("/archive/timemap/json/{address}", memento::json)
                .get("/archive/memento/{version}/{address}", archive::memento)
                .get("/archive/source/{version}/{address}", archive::source)
                .get("/archive/provenance/{version}/{address}", archive::provenance);
    }

    /** Every address that it has. */
    List<RouteTable.Route> routes() {
        return dispatcher.routes();
    }

    /** The port that is listened on. */
    public int port() {
        return server.port();
    }

    /** Refuses new work, finishes what runs and what is queued within the configured time, then stops. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        dispatcher.beginStop();
        parts.pool.stop(patience);
        server.stop();
        release();
    }

    /** Stopping the pool a second time does nothing. */
    private void release() {
        parts.pool.stop(Duration.ZERO);
        parts.web.close();
        parts.archive.close();
    }
}
