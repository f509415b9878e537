package org.matbaa.http;

import org.matbaa.fetch.AddressPolicy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Who asks: the peer of the connection, or, when that is a trusted proxy, the last address in
 * {@code X-Forwarded-For} that is not one. Immutable, thread-safe.
 */
final class ClientAddress {
    private final List<String> trusted;
    private final AddressPolicy proxies;

    /** @param trusted blocks of addresses */
    ClientAddress(List<String> trusted) {
        this.trusted = trusted;
        this.proxies = AddressPolicy.permitting(trusted);
    }

    /**
     * @param peer      of the connection, numeric
     * @param forwarded {@code X-Forwarded-For}; "" when absent
     */
    String of(String peer, String forwarded) {
        String client = peer;
        String[] hops = forwarded.isEmpty() ? new String[0] : forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && isProxy(client); i--) {
            String hop = hops[i].strip();
            if (!hop.matches("[0-9A-Fa-f:.]{3,45}")) {
                break;
            }
            client = hop;
        }
        return client;
    }

    private boolean isProxy(String address) {
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            return proxies.permits(InetAddress.getByName(address.replaceAll("[\\[\\]]", "")));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
