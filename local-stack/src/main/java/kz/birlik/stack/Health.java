package kz.birlik.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whether a part of a running suite serves, asked from outside. */
public final class Health {
    private static final int CONNECT_MILLIS = 1_000;

    private Health() {}

    public static boolean ready(Endpoint endpoint, SuiteSettings settings) {
        int port = settings.port(endpoint);
        return switch (endpoint) {
            case POSTGRES, KAFKA, KAFKA_CONTROLLER, KEYCLOAK_MANAGEMENT -> accepts(port);
            case GATEWAY -> ready(Endpoint.GATEWAY_MANAGEMENT, settings);
            case KEYCLOAK -> Http.status("http://127.0.0.1:" + port + "/realms/birlik") == 200;
            case GATEWAY_MANAGEMENT, CONCEPT, PLANS, FEEDBACK ->
                Http.status("http://127.0.0.1:" + port + "/q/health/ready") == 200;
        };
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
