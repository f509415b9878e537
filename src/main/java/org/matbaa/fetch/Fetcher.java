package org.matbaa.fetch;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.io.CloseMode;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches web addresses under a policy. Each hop is checked anew; nothing is kept between fetches: no
 * cookies, no connections, no credentials, no proxy. Thread-safe. A fetch ends within
 * {@link FetchLimits#totalMillis} and soon after its thread is interrupted.
 */
public final class Fetcher implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchPolicy policy;
    private final CloseableHttpClient client;
    private final Watch watch;

    /** Resolves names by the system. */
    public Fetcher(FetchPolicy policy) {
        this(policy, HostResolver.SYSTEM);
    }

    /**
     * @param policy   what may be fetched
     * @param resolver asked once a connection
     */
    public Fetcher(FetchPolicy policy, HostResolver resolver) {
        this.policy = policy;
        this.client = ClientFactory.client(policy, resolver);
        this.watch = new Watch(policy.limits().totalMillis());
    }

    /**
     * Fetches an address.
     *
     * @param address absolute
     * @param accept  the media types wanted (RFC 9110, 12.5.1)
     * @throws FetchException when it is refused or fails, naming the host and the reason
     */
    public Fetched fetch(String address, String accept) throws FetchException {
        WebAddress at = WebAddress.parse(address);
        try (Watch.Fetch running = watch.begin()) {
            for (int hop = 0; hop <= policy.limits().maxRedirects(); hop++) {
                requireAllowed(at);
                Step step = step(at, accept, running);
                if (step.fetched() != null) {
                    return step.fetched();
                }
                at = step.next();
            }
        }
        throw new FetchException(FetchException.Kind.REDIRECTS, Sentence.of("{0} redirects more than {1} times;"
                + " give the address that the page ends at", at.host(), policy.limits().maxRedirects()));
    }

    /** What one request led to: a body, or another place. */
    private record Step(Fetched fetched, WebAddress next) {
    }

    private void requireAllowed(WebAddress address) throws FetchException {
        if (!policy.hosts().contains(address.host())) {
            throw new FetchException(FetchException.Kind.HOST_REFUSED, Sentence.of("pages of {0} may not be fetched;"
                    + " allowed are the hosts of the sites and of the configuration", address.host()));
        }
        if (!policy.ports().contains(address.port())) {
            throw new FetchException(FetchException.Kind.HOST_REFUSED, Sentence.of("port {0} of {1} may not be"
                    + " fetched from", address.port(), address.host()));
        }
    }

    private Step step(WebAddress address, String accept, Watch.Fetch running) throws FetchException {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader("Accept", accept);
        request.setHeader("Accept-Encoding", "gzip");
        running.watch(request);
        // Closing an open response discards its connection: a body that is not wanted is not read.
        try (ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(request), request, null)) {
            return read(address, response);
        } catch (HttpException e) {
            throw new FetchException(FetchException.Kind.BAD_ADDRESS, Sentence.of("the address has no proper host"), e);
        } catch (IOException e) {
            throw FetchFailure.of(e, address.host(), running);
        }
    }

    private Step read(WebAddress address, ClassicHttpResponse response) throws IOException {
        if (REDIRECTS.contains(response.getCode())) {
            Header location = response.getFirstHeader("Location");
            if (location == null) {
                throw new FetchException(FetchException.Kind.REDIRECTS, Sentence.of("{0} redirects to nowhere", address.host()));
            }
            return new Step(null, address.resolve(location.getValue()));
        }
        if (response.getCode() != 200) {
            throw new FetchException(FetchException.Kind.STATUS, Sentence.of("{0} answered with status {1};"
                    + " see whether the address opens in a browser", address.host(), response.getCode()));
        }
        return new Step(new Fetched(address.uri(), header(response, "Content-Type"), body(response)), null);
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? new byte[0] : BoundedBody.read(entity.getContent(),
                header(response, "Content-Encoding").orElse(""), policy.limits().maxBytes());
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) throws IOException {
        try {
            return Optional.ofNullable(response.getHeader(name)).map(Header::getValue);
        } catch (ProtocolException e) {
            throw new FetchException(FetchException.Kind.BROKEN, Sentence.of("the answer has {0} twice", name), e);
        }
    }

    /** Ends what runs. */
    @Override
    public void close() {
        watch.close();
        client.close(CloseMode.IMMEDIATE);
    }
}
