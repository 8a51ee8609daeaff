package kz.birlik.system.demo;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Fourth part: what a finding proposes goes to the akimat, an edition of the plan carries it out, and the next run shows what it did. */
final class FindingToEffect {

    private static final String PROPOSALS = "/api/v1/proposals";
    private static final String EXECUTOR = "Акимат Акмолинской области";

    private final Suite suite;
    private final BusinessTime time;
    private final String run;

    FindingToEffect(Suite suite, BusinessTime time, String run) {
        this.suite = suite;
        this.time = time;
        this.run = run;
    }

    void walk(Weakness weakness) {
        suite.say(
                "10. A finding becomes a proposal, the corrected plan carries it out, and the next run shows the effect");
        var proposal = send(weakness);
        suite.post("akmola", proposal + "/acceptance", Map.of(), 200);
        var change = Map.of("measureId", weakness.measure());
        suite.refusedFor("akmola", proposal + "/application", change, "edition-later");
        correct(weakness);
        suite.post("akmola", proposal + "/application", change, 200);
        suite.readBack(
                "auditor",
                proposal,
                "the proposal names the edition and the changed measure",
                read -> read.is("/status", "APPLIED")
                        && read.is("/applied/edition", 2)
                        && read.is("/applied/change", "CHANGED"));
        show(proposal, weakness);
    }

    private String send(Weakness weakness) {
        var drafted = suite.post(
                "analyst",
                PROPOSALS,
                Map.of("runId", PlanToFindings.id(weakness.run()), "findingId", weakness.id()),
                201);
        var proposal = drafted.location();
        suite.note("kk: " + drafted.text("/text/kk"));
        suite.note("ru: " + drafted.text("/text/ru"));
        suite.get("akmola", proposal, 404);
        suite.post("analyst", proposal + "/sending", null, 200);
        suite.readBack(
                "akmola",
                proposal,
                "the akimat it went to reads it",
                read -> read.is("/addressee", "AKIM-110000000")
                        && read.body().at("/text").equals(drafted.body().at("/text")));
        return proposal;
    }

    /** The same table with the executor of that one measure said anew. */
    private void correct(Weakness weakness) {
        var number = suite.get(Suite.ANYONE, "/api/v1/measures/" + weakness.measure(), 200)
                .text("/number");
        var form = new Multipart()
                .field("plan", PlanToFindings.id(weakness.plan()))
                .field("again", "true")
                .file("file", "akmola-2026.xlsx", PlanToFindings.XLSX, PlanToFindings.bytes("akmola-2026.xlsx"))
                .end();
        var job = suite.upload("akmola", "/api/v1/plan-imports", form, 202, "").location();
        var ready = suite.await(
                "akmola",
                job,
                "the corrected table has been read",
                read -> read.text("/status").equals("READY"));
        suite.patch(
                "akmola",
                job + "/rows/" + rowOf(ready, number),
                ready.etag(),
                Map.of("fields", Map.of("executors", EXECUTOR)),
                200);
        suite.post("akmola", job + "/commit", Map.of("rows", "ALL"), 201);
        suite.post("approver", weakness.plan() + "/approval", act(), 200);
    }

    private static String rowOf(Answer read, String number) {
        return read.body()
                .at("/rows")
                .valueStream()
                .filter(row -> row.at("/measure/number").asText().equals(number))
                .map(row -> row.at("/rowNumber").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailed("The corrected table has no measure " + number));
    }

    private void show(String proposal, Weakness weakness) {
        var job = suite.post(
                        "analyst",
                        "/api/v1/analysis-runs",
                        Map.of("planIds", weakness.plans(), "ruleset", "2026.1"),
                        202)
                .location();
        suite.await(
                "analyst",
                job,
                "the next run has ended",
                read -> read.text("/status").equals("COMPLETED"));
        var effect = suite.readBack(
                "akmola",
                proposal + "/effect",
                "the next run does not find it any more, on that measure",
                read -> read.is("/after/runId", PlanToFindings.id(job))
                        && read.is("/findingGone", true)
                        && read.body().at("/remaining").isEmpty());
        var before = resourcing(effect.body().at("/before"));
        var after = resourcing(effect.body().at("/after"));
        suite.check(
                "resourcing of the plan went from %s to %s".formatted(before, after),
                after.compareTo(before) > 0,
                effect);
    }

    private static BigDecimal resourcing(JsonNode seen) {
        return seen.at("/scores")
                .valueStream()
                .filter(score -> score.at("/score").asText().equals("RESOURCING"))
                .map(score -> score.at("/value").decimalValue())
                .findFirst()
                .orElseThrow(() -> new DemoFailed("The plan has no score of its resourcing"));
    }

    private Map<String, Object> act() {
        return Map.of(
                "act",
                Map.of(
                        "type",
                        "AKIMAT_RESOLUTION",
                        "number",
                        "DEMO-" + run + "-2",
                        "date",
                        time.today().toString()));
    }
}
