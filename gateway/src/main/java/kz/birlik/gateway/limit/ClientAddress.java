package kz.birlik.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import io.vertx.core.http.HttpServerRequest;

/** The address a caller without a token is known by. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    public static String of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : network(address.hostAddress());
    }

    /** One household or office owns a whole IPv6 network of 64 bits and could else be 2^64 callers. */
    static String network(String numericAddress) {
        if (numericAddress.indexOf(':') < 0) {
            return numericAddress;
        }
        try {
            var address = InetAddress.getByName(numericAddress);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException notNumeric) {
            return numericAddress;
        }
    }
}
