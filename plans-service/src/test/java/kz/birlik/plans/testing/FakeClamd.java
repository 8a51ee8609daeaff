package kz.birlik.plans.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Speaks INSTREAM as clamd does: finds the word VIRUS, cannot cope with the word HUGE, and can be out of order. */
public class FakeClamd implements QuarkusTestResourceLifecycleManager, AutoCloseable {

    /** System properties are the one thing the test and the test resource surely share. */
    private static final String OUT_OF_ORDER = "birlik.test.clamd.out-of-order";

    private ServerSocket server;

    public static void outOfOrder(boolean is) {
        System.setProperty(OUT_OF_ORDER, String.valueOf(is));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        outOfOrder(false);
        var thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
        return Map.of(
                "birlik.plans.evidence.clamav.host",
                "127.0.0.1",
                "birlik.plans.evidence.clamav.port",
                String.valueOf(port()));
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                answer(client);
            } catch (IOException clientLeft) {
                // the next one may be served
                continue;
            }
        }
    }

    private static void answer(Socket client) throws IOException {
        if (Boolean.getBoolean(OUT_OF_ORDER)) {
            return;
        }
        var in = new DataInputStream(client.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        client.getOutputStream()
                .write((verdict(command, file.toString(StandardCharsets.ISO_8859_1)) + "\0")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String verdict(String command, String file) {
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        if (file.contains("HUGE")) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return file.contains("VIRUS") ? "stream: Test.Virus FOUND" : "stream: OK";
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
