package org.matbaa.fetch;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client that does nothing by itself: no redirects, retries, cookies, credentials, decompression. */
final class ClientFactory {
    private static final int MAX_CONNECTIONS = 64;
    private static final int MAX_HEADERS = 100;
    private static final int MAX_LINE_BYTES = 16 * 1024;

    private ClientFactory() {
    }

    static CloseableHttpClient client(FetchPolicy policy, HostResolver resolver) {
        Timeout total = Timeout.ofMilliseconds(policy.limits().totalMillis());
        Http1Config wire = Http1Config.custom().setMaxHeaderCount(MAX_HEADERS).setMaxLineLength(MAX_LINE_BYTES).build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(resolver, policy.addresses()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(wire).build())
                .setMaxConnTotal(MAX_CONNECTIONS).setMaxConnPerRoute(MAX_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofMilliseconds(policy.limits().connectMillis()))
                        .setSocketTimeout(total).build())
                .build();
        return HttpClientBuilder.create().setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement()
                .disableAuthCaching().disableContentCompression()
                .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(total)
                        .setResponseTimeout(total).build())
                .setUserAgent("Matbaa").build();
    }
}
