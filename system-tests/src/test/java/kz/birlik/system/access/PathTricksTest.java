package kz.birlik.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.system.running.RunningSuite;

/** Spellings of an administrative path that a policy by path would not recognise; sent raw, since clients tidy them. */
class PathTricksTest {

    private static final String ID = "0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f1a";

    private final RunningSuite suite = RunningSuite.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/concepts/" + ID + "/approval/",
                "/api/v1/concepts/" + ID + "/approval;x=1",
                "/api/v1/concepts/" + ID + ";x=1/approval",
                "/api/v1/concepts/" + ID + "/%61pproval",
                "/api/v1/concepts/" + ID + "/appro%76al",
                "/api/v1/concepts/" + ID + "%2Fapproval",
                "/api/v1/concepts/" + ID + "//approval",
                "//api/v1/concepts/" + ID + "/approval",
                "/api/v1/concepts/" + ID + "/./approval",
                "/api/v1/concepts/x/../" + ID + "/approval",
                "/api/v1/concepts/" + ID + "/%2e/approval",
                "/api/v1/concepts/" + ID + "/approval%00",
                "/api/v1/concepts/" + ID + "/approval%20",
                "/api/v1/concepts/" + ID + "/approval%3Bx",
                "/api/v1/concepts/" + ID + "\\approval",
                "/api/v1/concepts/" + ID + "/APPROVAL",
                "/api/v1/concepts/recorded-acts/",
                "/api/v1/concepts/recorded%2Dacts",
                "/q/health",
                "/q/dead-letters",
                "/api/v1/../../q/health",
                "/api/v1/concepts/..;/..;/q/health"
            })
    void noSpellingReachesAnAdministrativeOperation(String path) throws IOException {
        assertThat(statusOf(suite.gateway(), path)).as(path).isIn(400, 404);
    }

    /** What a spelling that slipped by would answer, so that 400 and 404 above mean that none did. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/concepts/" + ID + "/approval", "/api/v1/concepts/recorded-acts"})
    void theOneSpellingIsForbiddenByThePolicyAndAgainByTheService(String path) throws IOException {
        assertThat(statusOf(suite.gateway(), path)).isEqualTo(403);
        assertThat(statusOf(suite.serviceOf(path), path)).isEqualTo(403);
    }

    /** @return what the editor is answered, who may neither approve nor record */
    private int statusOf(URI door, String path) throws IOException {
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(10_000);
            var request =
                    "POST %s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                            .formatted(path, door.getHost(), door.getPort(), suite.tokenOf("editor"));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
