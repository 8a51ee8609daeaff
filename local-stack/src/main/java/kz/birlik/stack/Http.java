package kz.birlik.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks whether a server answers. */
final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Http() {}

    /** The status of a GET, or 0 when nobody answers in time. */
    static int status(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException silent) {
            return 0;
        }
    }
}
