package org.matbaa.fetch;

import java.util.Set;

/**
 * What may be fetched. Immutable. The schemes are always {@code http} and {@code https}.
 *
 * @param hosts     names that an address, and every redirect of it, may have
 * @param ports     ports that it may have
 * @param addresses IP addresses that a name may resolve to
 * @param limits    how much and how long
 */
public record FetchPolicy(HostList hosts, Set<Integer> ports, AddressPolicy addresses, FetchLimits limits) {
    /** The two ports of the web. */
    public static final Set<Integer> WEB_PORTS = Set.of(80, 443);

    public FetchPolicy {
        ports = Set.copyOf(ports);
    }

    /** The same policy for other hosts. */
    public FetchPolicy withHosts(HostList other) {
        return new FetchPolicy(other, ports, addresses, limits);
    }
}
