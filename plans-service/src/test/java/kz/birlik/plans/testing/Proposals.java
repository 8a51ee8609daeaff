package kz.birlik.plans.testing;

import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The way from a finding to an applied proposal over HTTP, on plans of Akmola. */
public final class Proposals {

    public static final Map<String, Object> REASON = Map.of("reason", "Проверка (синтетическая)");

    private Proposals() {}

    /** @return a table of two measures of which the second has no executor who can be told to do it */
    public static Table withoutLead(String first, String second) {
        return table(first, second, "ЭКО (по согласованию)");
    }

    public static Table table(String first, String second, String executors) {
        return Table.usual()
                .measure("1", first)
                .row("2", second, "протокол", executors, "II квартал 2026 года", 5, 5, "МБ", "");
    }

    /** @return the path of an approved plan with one NO_LEAD */
    public static String plan() {
        return Imports.approved(
                Imports.akmolaPlan(withoutLead("Форум " + UUID.randomUUID(), "Клуб " + UUID.randomUUID())
                        .xlsx()));
    }

    public static Response draft(String finding) {
        return People.analyst().body(request(finding)).post("/api/v1/proposals");
    }

    /** @param finding its path within a run */
    public static Map<String, Object> request(String finding) {
        var parts = finding.split("/");
        return Map.of("runId", parts[4], "findingId", parts[6]);
    }

    /** @return the path of a draft */
    public static String drafted(String finding) {
        return Imports.path(draft(finding).then().statusCode(201).extract().header("Location"));
    }

    public static String sent(String finding) {
        var proposal = drafted(finding);
        People.analyst().post(proposal + "/sending").then().statusCode(200);
        return proposal;
    }

    public static String accepted(String finding) {
        var proposal = sent(finding);
        People.akmola().body(Map.of()).post(proposal + "/acceptance").then().statusCode(200);
        return proposal;
    }

    public static Response apply(String proposal, String measure) {
        return People.akmola().body(Map.of("measureId", Imports.id(measure))).post(proposal + "/application");
    }

    public static JsonPath get(String proposal) {
        return People.analyst().get(proposal).then().statusCode(200).extract().jsonPath();
    }
}
