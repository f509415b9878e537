package org.matbaa.http;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.jetty.websocket.WebSocketHandlerWrapper;
import spark.ssl.SslStores;

import java.util.Map;
import java.util.Optional;

/** Spark's server, with every limit of Jetty's set. Started and stopped by one thread. */
final class JettyServer implements EmbeddedServer {
    /** Besides the requests that wait for a page: fetches, refusals, health. */
    private static final int MORE_THREADS = 64;

    private final Handler handler;
    private final ServiceConfig config;
    private final ErrorHandler errors;
    private volatile Server server;

    /**
     * @param handler Spark's
     * @param config  limits
     * @param errors  for what Jetty refuses by itself
     */
    JettyServer(Handler handler, ServiceConfig config, ErrorHandler errors) {
        this.handler = handler;
        this.config = config;
        this.errors = errors;
    }

    @Override
    public int ignite(String host, int port, SslStores ssl, int maxThreads, int minThreads, int idleMillis)
            throws Exception {
        ServiceConfig.Render render = config.render();
        QueuedThreadPool threads = new QueuedThreadPool(render.queue() + render.threads() + MORE_THREADS, 8);
        threads.setName("http");
        threads.setDaemon(true);
        server = new Server(threads);
        server.setErrorHandler(errors);
        server.setHandler(handler);
        ServerConnector connector = connector(server, host, port);
        server.addConnector(connector);
        server.addBean(new ConnectionLimit(config.listen().maxConnections(), connector));
        server.setStopTimeout(render.stopMillis());
        server.start();
        return connector.getLocalPort();
    }

    private ServerConnector connector(Server owner, String host, int port) {
        ServiceConfig.Listen listen = config.listen();
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(listen.maxHeaderBytes());
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        HttpConnectionFactory factory = new HttpConnectionFactory(http, HttpCompliance.RFC7230);
        factory.setRecordHttpComplianceViolations(false);
        ServerConnector connector = new ServerConnector(owner, 1, 1, factory);
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(listen.idleMillis());
        connector.addBean(new ConnectionDeadlines(listen.headerMillis(), listen.minBytesPerSecond()));
        return connector;
    }

    /** There are none. */
    @Override
    public void configureWebSockets(Map<String, WebSocketHandlerWrapper> handlers, Optional<Long> idleMillis) {
        if (handlers != null && !handlers.isEmpty()) {
            throw new IllegalArgumentException("this server has no web sockets");
        }
    }

    /** Spark waits here in a thread of its own, also after a start that failed. */
    @Override
    public void join() throws InterruptedException {
        Server running = server;
        if (running != null) {
            running.join();
        }
    }

    /** Takes no more connections, lets running requests end, then stops. */
    @Override
    public void extinguish() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not stop", e);
        }
    }

    @Override
    public int activeThreadCount() {
        return server == null ? 0 : server.getThreadPool().getThreads() - server.getThreadPool().getIdleThreads();
    }
}
