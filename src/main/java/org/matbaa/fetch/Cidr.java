package org.matbaa.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A block of IP addresses (RFC 4632). Immutable.
 *
 * @param network      its first address, 4 or 16 bytes
 * @param prefixLength leading bits that all its addresses share
 */
record Cidr(byte[] network, int prefixLength) {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * @param text {@code 10.0.0.0/8}, {@code fd00::/8}, or one address
     * @throws IllegalArgumentException when it is neither
     */
    static Cidr parse(String text) {
        int slash = text.indexOf('/');
        String literal = slash < 0 ? text : text.substring(0, slash);
        try {
            if (!LITERAL.matcher(literal).matches()) {
                throw new UnknownHostException(literal);
            }
            byte[] network = InetAddress.getByName(literal).getAddress();
            int bits = network.length * 8;
            int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            if (prefix < 0 || prefix > bits) {
                throw new NumberFormatException(text);
            }
            return new Cidr(network, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a block of addresses like 10.0.0.0/8", e);
        }
    }

    /** Whether an address of the same family is in the block. */
    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        int whole = prefixLength / 8;
        for (int i = 0; i < whole; i++) {
            if (address[i] != network[i]) {
                return false;
            }
        }
        int mask = 0xFF00 >> prefixLength % 8 & 0xFF;
        return mask == 0 || (address[whole] & mask) == (network[whole] & mask);
    }
}
