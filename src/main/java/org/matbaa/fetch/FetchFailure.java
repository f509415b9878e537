package org.matbaa.fetch;

import org.apache.hc.core5.http.ConnectionClosedException;

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
            return new FetchException(FetchException.Kind.STOPPED, "fetching from " + host + " was stopped", e);
        }
        if (running.isLate() || e instanceof SocketTimeoutException) {
            return new FetchException(FetchException.Kind.TIMEOUT, host + " did not answer in time; try again later", e);
        }
        return byType(e, host);
    }

    private static FetchException byType(IOException e, String host) {
        if (e instanceof CheckedResolver.RefusedAddressException) {
            return new FetchException(FetchException.Kind.ADDRESS_REFUSED, "the host " + host
                    + " is on a private or reserved network, from which nothing is fetched", e);
        }
        if (e instanceof UnknownHostException) {
            return new FetchException(FetchException.Kind.UNREACHABLE, "there is no host " + host
                    + "; check the address", e);
        }
        if (e instanceof SSLException) {
            return new FetchException(FetchException.Kind.CERTIFICATE, "the certificate of " + host
                    + " does not hold, so nothing is fetched from it", e);
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return new FetchException(FetchException.Kind.UNREACHABLE, host + " cannot be reached; try again later", e);
        }
        boolean isCut = e instanceof ConnectionClosedException || e instanceof EOFException;
        return new FetchException(FetchException.Kind.BROKEN, "the answer of " + host
                + (isCut ? " broke off; try again" : " is not proper HTTP"), e);
    }
}
