package org.matbaa.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which IP addresses may be connected to: public unicast ones (the complement of IANA's
 * special-purpose registries, RFC 6890), and blocks that are permitted by name. Immutable,
 * thread-safe.
 */
public final class AddressPolicy {
    /** Nothing but public addresses. */
    public static final AddressPolicy PUBLIC_ONLY = new AddressPolicy(List.of());

    private static final List<Cidr> SPECIAL = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4").map(Cidr::parse).toList();

    /** Of IPv6 only global unicast is public; in it, these are not. */
    private static final Cidr GLOBAL_UNICAST = Cidr.parse("2000::/3");
    private static final List<Cidr> SPECIAL_IPV6 = Stream.of(
            "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20").map(Cidr::parse).toList();

    private final List<Cidr> permitted;

    private AddressPolicy(List<Cidr> permitted) {
        this.permitted = permitted;
    }

    /**
     * @param blocks permitted besides the public ones, e.g. {@code 10.1.2.0/24}
     * @throws IllegalArgumentException naming the first that is no block
     */
    public static AddressPolicy permitting(List<String> blocks) {
        return new AddressPolicy(blocks.stream().map(Cidr::parse).toList());
    }

    /** Whether a connection to the address is allowed. */
    public boolean allows(InetAddress address) {
        return permits(address) || isPublic(embeddedIpv4(address.getAddress()));
    }

    /** Whether the address is in one of the blocks that are permitted by name. */
    public boolean permits(InetAddress address) {
        byte[] bytes = embeddedIpv4(address.getAddress());
        return permitted.stream().anyMatch(block -> block.contains(bytes));
    }

    private static boolean isPublic(byte[] bytes) {
        if (bytes.length == 4) {
            return SPECIAL.stream().noneMatch(block -> block.contains(bytes));
        }
        return GLOBAL_UNICAST.contains(bytes) && SPECIAL_IPV6.stream().noneMatch(block -> block.contains(bytes));
    }

    /** An IPv4 address in IPv6 clothes (RFC 4291, 2.5.5) is judged as what it is. */
    private static byte[] embeddedIpv4(byte[] bytes) {
        boolean isMapped = bytes.length == 16 && startsWithMapped(bytes);
        return isMapped ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
    }

    private static boolean startsWithMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == -1 && bytes[11] == -1;
    }
}
