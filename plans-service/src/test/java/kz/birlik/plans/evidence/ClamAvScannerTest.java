package kz.birlik.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.FakeClamd;

class ClamAvScannerTest {

    private final FakeClamd clamd = new FakeClamd();
    private ClamAvScanner scanner;

    @BeforeEach
    void start() {
        clamd.start();
        scanner = new ClamAvScanner("127.0.0.1", clamd.port(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void aFileOfAnyLengthIsStreamedWholeAndJudged() throws IOException {
        var large = "x".repeat(300_000);

        assertThat(scanner.scan(out -> out.write(bytes(large)))).isEqualTo(ScanState.CLEAN);
        assertThat(scanner.scan(out -> out.write(bytes(large + "VIRUS")))).isEqualTo(ScanState.INFECTED);
        assertThat(scanner.scan(out -> {
                    for (var octet : bytes("VIRUS")) {
                        out.write(octet);
                    }
                }))
                .isEqualTo(ScanState.INFECTED);
    }

    @Test
    void noVerdictIsAFailureAndNeverClean() {
        assertThatThrownBy(() -> scanner.scan(out -> out.write(bytes("HUGE"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit");
        FakeClamd.outOfOrder(true);
        assertThatThrownBy(() -> scanner.scan(out -> out.write(bytes("x")))).isInstanceOf(IOException.class);
        clamd.close();
        assertThatThrownBy(() -> scanner.scan(out -> out.write(bytes("x")))).isInstanceOf(IOException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
