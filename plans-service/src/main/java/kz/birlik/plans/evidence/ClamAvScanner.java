package kz.birlik.plans.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Streams a file to clamd by its INSTREAM command: chunks with their length before them, then one of length zero. */
final class ClamAvScanner implements EvidenceScanner {

    private static final int CHUNK = 1 << 15;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final String host;
    private final int port;
    private final int timeoutMillis;

    ClamAvScanner(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public ScanState scan(FileContent file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            var chunks = new BufferedOutputStream(new Chunks(out), CHUNK);
            file.writeTo(chunks);
            chunks.flush();
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return verdict(new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip());
        }
    }

    private static ScanState verdict(String answer) throws IOException {
        if (answer.endsWith(" OK")) {
            return ScanState.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException("clamd answers «%s»".formatted(answer));
    }

    /** Puts its length before each piece. */
    private static final class Chunks extends OutputStream {

        private final DataOutputStream out;

        private Chunks(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}
