package org.matbaa.http;

import org.eclipse.jetty.http.BadMessageException;
import org.matbaa.wording.Sentence;

import javax.servlet.ServletRequest;
import javax.servlet.ServletRequestWrapper;
import javax.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** One request, with what its log line will say. Used by its own thread only. */
final class Exchange {
    private final HttpServletRequest request;
    private final String id;
    private final String client;
    private final String language;
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /**
     * @param request as the server gives it
     * @param id      request id
     * @param client  address of the one who asks, proxies seen through
     */
    Exchange(HttpServletRequest request, String id, String client) {
        this.request = request;
        this.id = id;
        this.client = client;
        this.language = Problems.language(request.getHeader("Accept-Language"));
    }

    String id() {
        return id;
    }

    String client() {
        return client;
    }

    /** Of problem documents. */
    String language() {
        return language;
    }

    String method() {
        return request.getMethod();
    }

    String path() {
        return request.getRequestURI();
    }

    String query() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    /** Whether a field stands there more than once. */
    boolean isRepeated(String name) {
        return Collections.list(request.getHeaders(name)).size() > 1;
    }

    /** A header field, "" when it is absent. */
    String header(String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }

    /**
     * The whole body.
     *
     * @param pace     how slowly it may come
     * @param maxBytes most that is taken
     * @throws ProblemException when it is larger, or did not come in time
     */
    byte[] body(PacedBody pace, int maxBytes) throws ProblemException {
        if (request.getContentLengthLong() > maxBytes) {
            throw tooLarge(maxBytes);
        }
        try {
            byte[] body = pace.read(stream(), maxBytes + 1);
            if (body.length > maxBytes) {
                throw tooLarge(maxBytes);
            }
            return body;
        } catch (BadMessageException e) {
            throw broken(ProblemKind.ofStatus(e.getCode()), e);
        } catch (IOException e) {
            boolean isLate = e instanceof SocketTimeoutException || e.getCause() instanceof TimeoutException;
            throw broken(isLate ? ProblemKind.REQUEST_TIMEOUT : ProblemKind.BAD_REQUEST, e);
        }
    }

    /** Spark's wrapper would keep the body a second time, without limit. */
    private InputStream stream() throws IOException {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        return inner.getInputStream();
    }

    private static ProblemException broken(ProblemKind kind, Exception cause) {
        return new ProblemException(kind, Sentence.of("the body did not come whole or in time"), cause);
    }

    private static ProblemException tooLarge(int maxBytes) {
        return new ProblemException(ProblemKind.BODY_TOO_LARGE, Sentence.of("the body is larger than {0} bytes", maxBytes));
    }

    /** Puts a member into the log line. */
    void note(String name, Object value) {
        notes.put(name, value);
    }

    Map<String, Object> notes() {
        return notes;
    }
}
