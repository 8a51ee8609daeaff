package kz.birlik.system.faults;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;

import kz.birlik.system.running.RunningSuite;

/**
 * Acts entered by an administrator (all synthetic). One call is one transaction; an act that approves a concept tells
 * three events of it, one that amends concepts tells one event of each, and plans-service lists what amended a concept.
 */
final class Acts {

    private static final String DATE = "2025-02-03";
    private static final int ANSWER_MILLIS = 20_000;
    private static final RestAssuredConfig IN_TIME = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", ANSWER_MILLIS)
                    .setParam("http.socket.timeout", ANSWER_MILLIS));

    /**
     * A concept in force.
     *
     * @param act number of the act that approved it
     */
    record Approved(String id, String act) {}

    private final RunningSuite running;
    private final URI door;

    /** @param door the gateway, or a process of concept-service */
    Acts(RunningSuite running, URI door) {
        this.running = running;
        this.door = door;
    }

    Approved approve() {
        return approve(List.of());
    }

    /** A new concept and amendments of others, by one act. */
    Approved approve(List<Approved> amended) {
        var code = Numbers.next();
        var concept = Map.of(
                "code",
                code,
                "title",
                Map.of("kk", "Синтетикалық тұжырымдама", "ru", "Синтетическая концепция"),
                "sphere",
                code,
                "period",
                Map.of("from", "2025-01-01", "to", "2031-12-31"),
                "owner",
                "APK");
        var answer = record(Map.of(
                "act",
                act(code),
                "concept",
                concept,
                "amends",
                amendments(amended),
                "sourceUrl",
                "https://example.org/"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Approved(answer.path("approvedConceptId"), code);
    }

    /** @return the status of the answer */
    int amend(String number, Approved... concepts) {
        return record(Map.of(
                        "act",
                        act(number),
                        "amends",
                        amendments(Arrays.asList(concepts)),
                        "sourceUrl",
                        "https://example.org/"))
                .statusCode();
    }

    private Response record(Map<String, Object> act) {
        return given().config(IN_TIME)
                .auth()
                .oauth2(running.tokenOf("admin"))
                .contentType("application/json")
                .body(act)
                .post(door.resolve("/api/v1/concepts/recorded-acts"));
    }

    private static List<Map<String, Object>> amendments(List<Approved> concepts) {
        var amendments = new ArrayList<Map<String, Object>>();
        concepts.forEach(concept -> amendments.add(Map.of("act", act(concept.act()), "form", "PARTIAL")));
        return amendments;
    }

    private static Map<String, Object> act(String number) {
        return Map.of("type", "PRESIDENT_DECREE", "number", number, "date", DATE);
    }
}
