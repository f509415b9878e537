package org.matbaa.http;

import org.matbaa.fetch.AddressPolicy;
import org.matbaa.fetch.HostList;

import java.util.List;

/**
 * The service's configuration, checked. Immutable. Every key and its default is in
 * {@code docs/service.md}.
 *
 * @param listen  where and how requests are taken
 * @param render  how many pages are made at once, and how long each may take
 * @param cache   what is kept
 * @param fetch   what may be fetched from the web
 * @param access  who may ask, and how often
 * @param archive where copies are kept
 */
public record ServiceConfig(Listen listen, Render render, Cache cache, Fetch fetch, Access access, Archiving archive) {
    /** A configuration file without keys. */
    public static final ServiceConfig STANDARD = new ServiceConfig(
            new Listen("127.0.0.1", 8080, 16 * 1024, 10 * 1024 * 1024, 30_000, 10_000, 512, 1024),
            new Render(0, 64, 30_000, 30_000),
            new Cache(64, 64, 60),
            new Fetch(List.of(), List.of(), List.of(), List.of(80, 443), 10_000, 8, 5),
            new Access(List.of(), "", List.of(), 0, List.of()),
            new Archiving("", "", false));

    /** The same configuration on another host and port. */
    public ServiceConfig listeningOn(String host, int port) {
        Listen own = new Listen(host, port, listen.maxHeaderBytes(), listen.maxBodyBytes(), listen.idleMillis(),
                listen.headerMillis(), listen.maxConnections(), listen.minBytesPerSecond());
        return new ServiceConfig(own, render, cache, fetch, access, archive);
    }

    /**
     * Where and how requests are taken.
     *
     * @param host              address to bind to
     * @param port              0: any that is free
     * @param maxHeaderBytes    request line and fields
     * @param maxBodyBytes      request body
     * @param idleMillis        a connection on which nothing moves is closed
     * @param headerMillis      a connection whose request's head is not complete is closed
     * @param maxConnections    open at once
     * @param minBytesPerSecond slower bodies, sent or received, are cut off after {@code headerMillis}; 0: any
     */
    public record Listen(String host, int port, int maxHeaderBytes, int maxBodyBytes, int idleMillis,
                         int headerMillis, int maxConnections, int minBytesPerSecond) {
        public Listen {
            Checks.range("listen.port", port, 0, 65535);
            Checks.range("listen.maxHeaderBytes", maxHeaderBytes, 1024, 1024 * 1024);
            Checks.range("listen.maxBodyBytes", maxBodyBytes, 1024, 50 * 1024 * 1024);
            Checks.range("listen.idleMillis", idleMillis, 100, 600_000);
            Checks.range("listen.headerMillis", headerMillis, 100, 600_000);
            Checks.range("listen.maxConnections", maxConnections, 1, 100_000);
            Checks.range("listen.minBytesPerSecond", minBytesPerSecond, 0, 1_000_000);
        }
    }

    /**
     * How many pages are made at once.
     *
     * @param threads        0: one for each processor
     * @param queue          orders that wait; more are refused at once
     * @param deadlineMillis from an order's arrival to its end; past it the render is stopped
     * @param stopMillis     how long a stop waits for what runs
     */
    public record Render(int threads, int queue, int deadlineMillis, int stopMillis) {
        public Render {
            Checks.range("render.threads", threads, 0, 256);
            Checks.range("render.queue", queue, 1, 512);
            Checks.range("render.deadlineMillis", deadlineMillis, 100, 600_000);
            Checks.range("render.stopMillis", stopMillis, 0, 600_000);
            threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        }
    }

    /**
     * What is kept in memory.
     *
     * @param copiesMegabytes   finished PDFs
     * @param picturesMegabytes fetched pages and pictures
     * @param maxAgeSeconds     how long others may keep a PDF; fetched pages are kept as long
     */
    public record Cache(int copiesMegabytes, int picturesMegabytes, int maxAgeSeconds) {
        public Cache {
            Checks.range("cache.copiesMegabytes", copiesMegabytes, 0, 100_000);
            Checks.range("cache.picturesMegabytes", picturesMegabytes, 0, 100_000);
            Checks.range("cache.maxAgeSeconds", maxAgeSeconds, 0, 86_400);
        }
    }

    /**
     * What may be fetched.
     *
     * @param hosts            of pages and pictures, besides those of the sites
     * @param pictureHosts     of pictures only; {@code *} for all
     * @param privateAddresses blocks that are not public and yet permitted, e.g. {@code 10.1.0.0/16}
     * @param ports            that an address may have
     * @param timeoutMillis    for one page or picture with its redirects
     * @param maxMegabytes     of one page or picture, decompressed
     * @param maxRedirects     hops after the first
     */
    public record Fetch(List<String> hosts, List<String> pictureHosts, List<String> privateAddresses,
                        List<Integer> ports, int timeoutMillis, int maxMegabytes, int maxRedirects) {
        public Fetch {
            hosts = Checks.form("fetch.hosts", hosts, HostList::new);
            pictureHosts = Checks.form("fetch.pictureHosts", pictureHosts, HostList::new);
            privateAddresses = Checks.form("fetch.privateAddresses", privateAddresses, AddressPolicy::permitting);
            ports = List.copyOf(ports);
            ports.forEach(port -> Checks.range("fetch.ports", port, 1, 65535));
            Checks.range("fetch.timeoutMillis", timeoutMillis, 100, 120_000);
            Checks.range("fetch.maxMegabytes", maxMegabytes, 1, 50);
            Checks.range("fetch.maxRedirects", maxRedirects, 0, 20);
        }
    }

    /**
     * Who may ask.
     *
     * @param keys              API keys; when there is one, {@code POST} needs a key or a signed address
     * @param signingSecret     of signed addresses; empty: none are taken
     * @param origins           that browsers may call from (CORS), e.g. {@code https://www.example.com}
     * @param requestsPerMinute of one client; 0: any number
     * @param trustedProxies    blocks whose {@code X-Forwarded-For} is believed
     */
    public record Access(List<String> keys, String signingSecret, List<String> origins, int requestsPerMinute,
                         List<String> trustedProxies) {
        public Access {
            keys = List.copyOf(keys);
            keys.forEach(key -> Checks.require(key.length() >= 16, "access.keys: a key has at least 16 characters"));
            Checks.require(signingSecret.isEmpty() || signingSecret.length() >= 16,
                    "access.signingSecret: a secret has at least 16 characters");
            origins = List.copyOf(origins);
            origins.forEach(origin -> Checks.require(origin.matches("https?://[^/\\s*]+"),
                    "access.origins: '" + origin + "' is not an origin like https://www.example.com"));
            Checks.range("access.requestsPerMinute", requestsPerMinute, 0, 1_000_000);
            trustedProxies = Checks.form("access.trustedProxies", trustedProxies, AddressPolicy::permitting);
        }

        @Override
        public String toString() {
            return "Access[origins=" + origins + ", requestsPerMinute=" + requestsPerMinute + "]";
        }
    }

    /**
     * Where copies are kept.
     *
     * @param folder  the archive's, made when it is not there; empty: the service keeps none
     * @param address where the world reaches the service, e.g. {@code https://print.example.com}, for the
     *                links between copies; empty: as the request's field Host says
     * @param qr      whether copies carry a QR code
     */
    public record Archiving(String folder, String address, boolean qr) {
        public Archiving {
            Checks.require(address.isEmpty() || address.matches("https?://[^/\\s<>\"?#]+(/[^\\s<>\"?#]*[^/\\s<>\"?#])?"),
                    "archive.address: '" + address + "' is not an address like https://print.example.com");
        }
    }
}
