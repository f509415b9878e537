package org.matbaa.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every address of the service, in one place. Built once, then only read. */
final class RouteTable {
    /**
     * @param method   HTTP method
     * @param path     in OpenAPI's way: {@code /problems/{code}}; {@code {address}} at its end takes all that
     *                 is left, slashes too
     * @param endpoint what answers
     */
    record Route(String method, String path, Endpoint endpoint) {
        /** The path in Spark's way. */
        String sparkPath() {
            return path.replace("{address}", "*").replaceAll("\\{(\\w+)}", ":$1");
        }

        private boolean matches(String address) {
            return address.matches(path.replace("{address}", ".+").replaceAll("\\{\\w+}", "[^/]+"));
        }
    }

    private final List<Route> routes = new ArrayList<>();

    /** Adds a route for GET and HEAD. */
    RouteTable get(String path, Endpoint endpoint) {
        routes.add(new Route("GET", path, endpoint));
        routes.add(new Route("HEAD", path, endpoint));
        return this;
    }

    RouteTable post(String path, Endpoint endpoint) {
        routes.add(new Route("POST", path, endpoint));
        return this;
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The route that an address has for a method, or for any. */
    Optional<Route> find(String path) {
        return routes.stream().filter(route -> route.matches(path)).findFirst();
    }

    /** For the header Allow; "" when the address is not known. */
    String allow(String path) {
        String methods = routes.stream().filter(route -> route.matches(path)).map(Route::method).distinct().sorted()
                .collect(Collectors.joining(", "));
        return methods.isEmpty() ? "" : methods + ", OPTIONS";
    }
}
