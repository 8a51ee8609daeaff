package kz.birlik.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports are free. */
public final class Ports {
    /** Below the range Linux gives to outgoing connections, so that a port stays free until its server binds it. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private Ports() {}

    public static int free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StackFailure("No free port found between " + LOWEST + " and " + HIGHEST);
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
