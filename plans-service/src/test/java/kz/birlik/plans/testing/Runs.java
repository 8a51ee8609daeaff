package kz.birlik.plans.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Analyses over HTTP, from the start to what they found. */
public final class Runs {

    public static final String DAY = "2026-06-01";

    private Runs() {}

    public static Response start(Map<String, ?> request) {
        return People.analyst().body(request).post("/api/v1/analysis-runs");
    }

    /** @return the path of a run over plans, given by their paths, that has completed */
    public static String of(String day, String... plans) {
        var ids = List.of(plans).stream().map(Imports::id).toList();
        var location = Imports.path(start(Map.of("planIds", ids, "asOf", day, "ruleset", "2026.1"))
                .then()
                .statusCode(202)
                .extract()
                .header("Location"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "COMPLETED".equals(get(location).getString("status")));
        return location;
    }

    public static JsonPath get(String path) {
        return People.auditor().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** @param query such as {@code rule=NO_LEAD}; @return all findings, page by page */
    public static List<Map<String, Object>> findings(String run, String query) {
        var all = new ArrayList<Map<String, Object>>();
        var next = run + "/findings?limit=100&" + query;
        while (next != null) {
            var page = People.auditor()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            next = page.getString("next");
        }
        return all;
    }

    public static List<String> ids(String run) {
        return findings(run, "").stream()
                .map(finding -> (String) finding.get("id"))
                .toList();
    }

    /** @return path of its only finding of that rule */
    public static String only(String run, String rule) {
        var found = findings(run, "rule=" + rule);
        if (found.size() != 1) {
            throw new AssertionError("%s has %d findings of %s".formatted(run, found.size(), rule));
        }
        return run + "/findings/" + found.get(0).get("id");
    }
}
