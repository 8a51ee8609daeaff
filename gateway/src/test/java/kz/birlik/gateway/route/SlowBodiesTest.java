package kz.birlik.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Raw;
import kz.birlik.gateway.testing.Surroundings;
import kz.birlik.gateway.testing.TightLimits;

/** Callers who send a body byte by byte hold their own places and no connection to a service. */
@QuarkusTest
@TestProfile(TightLimits.class)
@WithTestResource(Surroundings.class)
class SlowBodiesTest {

    @Inject
    IncomingBodies bodies;

    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void forgetWhatWasSeen() {
        Surroundings.plans().seen().clear();
    }

    @AfterEach
    void leave() throws IOException {
        for (var socket : open) {
            socket.close();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> bodies.inProgress() == 0);
    }

    @Test
    void moreSlowBodiesThanConnectionsLeaveTheServiceToTheOthers() throws IOException {
        begin(TightLimits.SMALL_BODIES, "/api/v1/plans", "Content-Length: 100");
        begin(TightLimits.LARGE_BODIES, "/api/v1/plan-imports", "Content-Length: 1000000");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> bodies.inProgress() == TightLimits.SMALL_BODIES + TightLimits.LARGE_BODIES);
        for (int i = 0; i < 2 * TightLimits.CONNECTIONS; i++) {
            given().get("/api/v1/plans").then().statusCode(200);
        }
        assertThat(Surroundings.plans().seen()).isNotEmpty().allMatch(line -> line.startsWith("GET"));
    }

    @Test
    void oneAddressHasSoManyBodiesInProgressAndNoMore() throws IOException {
        begin(TightLimits.LARGE_BODIES, "/api/v1/plan-imports", "Transfer-Encoding: chunked");
        await().atMost(Duration.ofSeconds(20)).until(() -> bodies.inProgress() == TightLimits.LARGE_BODIES);
        var answer = Raw.send(Raw.request("POST", "/api/v1/plan-imports", "Content-Length: 1000000"));
        assertThat(Raw.status(answer)).isEqualTo(429);
        assertThat(answer).contains("Retry-After: 1").contains("https://birlik.kz/problems/too-many-requests");
        given().body("{}").post("/api/v1/plans").then().statusCode(200);
    }

    @Test
    void aBodyThatDripsIsRefusedWhenItsTimeIsOver() {
        var answer = Raw.send("POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
        assertThat(Raw.status(answer)).isEqualTo(408);
        assertThat(answer).contains("https://birlik.kz/problems/body-too-slow");
        assertThat(Surroundings.plans().seen()).isEmpty();
    }

    @Test
    void callersWhoLeaveGiveTheirPlacesBack() throws IOException {
        begin(3, "/api/v1/plans", "Content-Length: 100");
        begin(3, "/api/v1/plans/slow", "Content-Length: 2\r\n\r\n{}");
        begin(3, "/api/v1/plan-imports", "Content-Length: 1000000");
        await().atMost(Duration.ofSeconds(20)).until(() -> bodies.inProgress() == 9);
        leave();
        given().body("{}").post("/api/v1/plans").then().statusCode(200);
    }

    private void begin(int many, String path, String framing) throws IOException {
        for (int i = 0; i < many; i++) {
            var socket = new Socket("127.0.0.1", RestAssured.port);
            open.add(socket);
            var head = "POST %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n".formatted(path, framing);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
