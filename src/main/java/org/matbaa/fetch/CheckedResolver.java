package org.matbaa.fetch;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Resolves names for the HTTP client. What is given here is what is connected to, so there is no
 * second resolution that could answer otherwise (DNS rebinding).
 */
record CheckedResolver(HostResolver resolver, AddressPolicy policy) implements DnsResolver {
    /** A host none of whose addresses may be refused silently: one bad address refuses it. */
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        RefusedAddressException(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (!policy.allows(address)) {
                throw new RefusedAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
