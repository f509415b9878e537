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
    private final RenderPool pool;
    private final WebSource web;
    private final Duration patience;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HttpService(SparkServer server, Dispatcher dispatcher, RenderPool pool, WebSource web, Duration patience) {
        this.server = server;
        this.dispatcher = dispatcher;
        this.pool = pool;
        this.web = web;
        this.patience = patience;
    }

    /**
     * Starts.
     *
     * @param config where to listen, and every limit
     * @param press  prints; stays the caller's
     * @param log    gets a line of JSON for each request; not closed
     * @throws IOException when the address cannot be listened on; one sentence
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
        ServiceMetrics metrics = new ServiceMetrics();
        Problems problems = new Problems();
        RenderPool pool = new RenderPool(config.render().threads(), config.render().queue());
        metrics.watch(pool);
        WebSource web = web(config, press, around.resolver());
        PrintDesk desk = new PrintDesk(new ArticlePrinter(press, web, metrics), pool, config, around.clock());
        PrintEndpoints print = new PrintEndpoints(desk, web, config, metrics);
        RouteTable routes = new RouteTable();
        Dispatcher dispatcher = new Dispatcher(routes, config.access(), new Access(config.access(), around.clock()),
                new Dispatcher.Reporting(new RequestLog(log), metrics, problems));
        addRoutes(routes, print, new Previews(config.render().threads()), new InfoEndpoints(press, metrics, problems,
                () -> !dispatcher.isStopping() && !pool.isFull()));
        SparkServer server = new SparkServer(config, new ProblemErrorHandler(problems, metrics));
        try {
            server.start(routes, dispatcher);
        } catch (IOException e) {
            pool.stop(Duration.ZERO);
            web.close();
            throw e;
        }
        return new HttpService(server, dispatcher, pool, web, Duration.ofMillis(config.render().stopMillis()));
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
        pool.stop(patience);
        server.stop();
        web.close();
    }
}
