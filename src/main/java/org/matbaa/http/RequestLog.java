package org.matbaa.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of JSON for each request. No key, no query and no body is in it. Thread-safe. */
final class RequestLog {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;

    /** @param out gets whole lines; not closed */
    RequestLog(PrintStream out) {
        this.out = out;
    }

    /**
     * @param exchange the request, with its notes
     * @param reply    what was answered
     * @param nanos    from the request to the reply
     */
    void write(Exchange exchange, Reply reply, long nanos) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("id", exchange.id());
        line.put("client", exchange.client());
        line.put("method", exchange.method());
        line.put("path", exchange.path());
        line.put("status", reply.status());
        line.put("bytes", reply.body().length);
        line.put("millis", nanos / 1_000_000);
        line.putAll(exchange.notes());
        write(line);
    }

    /** A fault of our own, whole, for whoever has to mend it. */
    void fault(String id, Throwable cause) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("id", id);
        line.put("fault", cause.toString());
        StackTraceElement[] trace = cause.getStackTrace();
        line.put("at", Arrays.stream(trace).limit(12).map(StackTraceElement::toString).toList());
        write(line);
    }

    private void write(Map<String, Object> line) {
        try {
            String text = json.writeValueAsString(line) + "\n";
            synchronized (out) {
                out.print(text);
                out.flush();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers and lists can always be written", e);
        }
    }
}
