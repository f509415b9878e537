package org.matbaa.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A news site on loopback. */
final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, AtomicInteger> visits = new ConcurrentHashMap<>();

    NewsSite() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    /** @param address one of loopback's */
    NewsSite(InetAddress address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address, 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address(String path) {
        return "http://localhost:" + port() + path;
    }

    /** Serves bytes with a type. */
    NewsSite page(String path, String contentType, byte[] body) {
        return on(path, exchange -> answer(exchange, 200, contentType, body));
    }

    NewsSite redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    NewsSite on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            visits.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
            try {
                handler.handle(exchange);
            } catch (IOException e) {
                exchange.close();
            }
        });
        return this;
    }

    int visits(String path) {
        return visits.getOrDefault(path, new AtomicInteger()).get();
    }

    static void answer(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
