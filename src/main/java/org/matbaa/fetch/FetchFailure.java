package org.matbaa.fetch;

import org.apache.hc.core5.http.ConnectionClosedException;
import org.matbaa.wording.Sentence;

import javax.net.ssl.SSLException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/** Words for what the HTTP client throws. */
final class FetchFailure {
    private FetchFailure() {
    }

    static FetchException of(IOException e, String host, Watch.Fetch running) {
        if (e instanceof FetchException known) {
            return known;
        }
        if (running.wasInterrupted()) {
            return new FetchException(FetchException.Kind.STOPPED, Sentence.of("fetching from {0} was stopped", host), e);
        }
        if (running.isLate() || e instanceof SocketTimeoutException) {
            return new FetchException(FetchException.Kind.TIMEOUT, Sentence.of("{0} did not answer in time;"
                    + " try again later", host), e);
        }
        return byType(e, host);
    }

    private static FetchException byType(IOException e, String host) {
        if (e instanceof CheckedResolver.RefusedAddressException) {
            return new FetchException(FetchException.Kind.ADDRESS_REFUSED, Sentence.of("the host {0} is on a private or"
                    + " reserved network, from which nothing is fetched", host), e);
        }
        if (e instanceof UnknownHostException) {
            return new FetchException(FetchException.Kind.UNREACHABLE, Sentence.of("there is no host {0}; check the address",
                    host), e);
        }
        if (e instanceof SSLException) {
            return new FetchException(FetchException.Kind.CERTIFICATE, Sentence.of("the certificate of {0} does not hold,"
                    + " so nothing is fetched from it", host), e);
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return new FetchException(FetchException.Kind.UNREACHABLE, Sentence.of("{0} cannot be reached; try again later",
                    host), e);
        }
        boolean isCut = e instanceof ConnectionClosedException || e instanceof EOFException;
        return new FetchException(FetchException.Kind.BROKEN, isCut ? Sentence.of("the answer of {0} broke off; try again", host)
                : Sentence.of("the answer of {0} is not proper HTTP", host), e);
    }
}
