package org.trust360.gateway.guess;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of an address that a network shares: 24 bits of IPv4, 48 of IPv6. */
record NetworkPrefix(String bits) {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    /** What is no address belongs together, too. */
    static NetworkPrefix of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address.strip()).getAddress();
            var shared = Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES);
            return new NetworkPrefix(HexFormat.of().formatHex(shared));
        } catch (IllegalArgumentException e) {
            return new NetworkPrefix("");
        }
    }

    /** Not even part of an address gets into a log. */
    @Override
    public String toString() {
        return "NetworkPrefix";
    }
}
