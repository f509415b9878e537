package org.matbaa.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.matbaa.wording.Sentence;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Problem documents for what Jetty refuses before any of our code sees it: bad heads, bad methods. */
final class ProblemErrorHandler extends ErrorHandler {
    private final Problems problems;
    private final ServiceMetrics metrics;

    ProblemErrorHandler(Problems problems, ServiceMetrics metrics) {
        this.problems = problems;
        this.metrics = metrics;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        metrics.failure(kind);
        fields.put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        fields.put("X-Content-Type-Options", "nosniff");
        return ByteBuffer.wrap(problems.document(kind, status, Sentence.NONE,
                new Problems.Recipient(Problems.LANGUAGES.getFirst(), UUID.randomUUID().toString())));
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemKind kind = ProblemKind.ofStatus(response.getStatus());
        metrics.failure(kind);
        byte[] document = problems.document(kind, response.getStatus(), Sentence.NONE, new Problems.Recipient(
                Problems.language(request.getHeader("Accept-Language")), UUID.randomUUID().toString()));
        response.setContentType(Problems.MEDIA_TYPE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
        base.setHandled(true);
    }
}
