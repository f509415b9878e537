package org.matbaa.archive.seal;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;

import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What asks time-stamp authorities (RFC 3161, 3.4), OCSP responders (RFC 6960, A.1) and the places of
 * lists of revoked certificates and of issuers (RFC 5280, 4.2.1.13 and 4.2.2.1). The addresses come from
 * the archive's settings and from certificates, never from an article. Bounded in time and size; http and
 * https only; follows no redirects. Thread-safe.
 */
final class BoundedLoader implements DataLoader {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient HttpClient client;
    private final Bounds bounds;
    private final String contentType;

    /**
     * How long and how much.
     *
     * @param patience from the request to the answer's last byte
     * @param maxBytes of an answer
     */
    record Bounds(Duration patience, int maxBytes) implements java.io.Serializable {
        /** Half a minute, and 8 MB: large lists of revoked certificates have a few. */
        static final Bounds STANDARD = new Bounds(Duration.ofSeconds(30), 8 << 20);
    }

    /**
     * @param client      stays the caller's
     * @param contentType of what is posted
     */
    BoundedLoader(HttpClient client, Bounds bounds, String contentType) {
        this.client = client;
        this.bounds = bounds;
        this.contentType = contentType;
    }

    @Override
    public byte[] get(String url) {
        return ask(url, request(url).GET().build());
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        DSSExternalResourceException failure = null;
        for (String url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (DSSExternalResourceException e) {
                failure = e;
            }
        }
        throw failure == null ? new DSSExternalResourceException("there is no address to ask") : failure;
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return ask(url, request(url).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)).build());
    }

    /** The type is fixed: loaders are shared between threads. */
    @Override
    public void setContentType(String other) {
        throw new UnsupportedOperationException("the content type of a loader is fixed");
    }

    private HttpRequest.Builder request(String url) {
        try {
            return HttpRequest.newBuilder(URI.create(url)).timeout(bounds.patience);
        } catch (IllegalArgumentException e) {
            throw new DSSExternalResourceException(url + " is no http or https address", e);
        }
    }

    /** In a thread of its own, since the client bounds the time to the answer's head only. */
    private byte[] ask(String url, HttpRequest request) {
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<byte[]> answer = thread.submit(() -> read(request));
            try {
                return answer.get(bounds.patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw failure(url, "does not answer within " + bounds.patience.toMillis() + " ms", e);
            } catch (ExecutionException e) {
                throw failure(url, reason(e.getCause()), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failure(url, "was not waited for", e);
            } finally {
                answer.cancel(true);
            }
        }
    }

    private byte[] read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("answers with status " + response.statusCode());
            }
            byte[] bytes = body.readNBytes(bounds.maxBytes + 1);
            if (bytes.length > bounds.maxBytes) {
                throw new IOException("answers with more than " + bounds.maxBytes + " bytes");
            }
            return bytes;
        }
    }

    private static String reason(Throwable cause) {
        return cause instanceof java.net.ConnectException ? "cannot be reached"
                : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static DSSExternalResourceException failure(String url, String why, Throwable cause) {
        return new DSSExternalResourceException(url + " " + why, cause);
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(BoundedLoader.class.getName());
    }
}
