package kz.birlik.system.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** First part: acts signed elsewhere are recorded, and a question by date gets the concept then in force. */
final class ActsOnRecord {

    private final Suite suite;

    /** What is on record, by the number of the act. */
    private final Map<String, Answer> acts = new LinkedHashMap<>();

    ActsOnRecord(Suite suite) {
        this.suite = suite;
    }

    void walk() {
        suite.say("1. Acts signed elsewhere are put on record (real numbers and dates, no invented text)");
        suite.refused(
                "editor", "/api/v1/concepts/recorded-acts", RealActs.inOrder().get(0), 403, "forbidden");
        RealActs.inOrder().stream().map(suite::recordOnce).toList().forEach(path -> {
            var act = suite.get(Suite.ANYONE, path, 200);
            acts.put(act.text("/act/number"), act);
        });
        amended("824", "148", "");
        amended("195", "1014", "35");
        repealed("1014", "148", "");
        repealed("1144", "1014", "35");
        terminated("1014", "1144");

        suite.say("   What was in force on a day is answered from dates alone");
        inForce("2018-06-01", "148");
        inForce("2024-06-01", "1014");
        inForce("2025-12-28", "1014");
        inForce("2025-12-29", "1144");
        inForce("2026-01-15", "1144");
    }

    private void amended(String number, String whom, String item) {
        var act = acts.get(number);
        suite.check(
                "№ %s made the second edition of № %s".formatted(number, whom),
                act.body().at("/amended").size() == 1
                        && isSecondEdition(act.body().at("/amended/0"), whom, item),
                act);
    }

    private void repealed(String number, String whom, String item) {
        var act = acts.get(number);
        suite.check(
                "№ %s repealed № %s and its amendment".formatted(number, whom),
                act.body().at("/repealedConceptIds").size() == 1
                        && act.is("/repealedConceptIds/0", concept(whom))
                        && act.body().at("/repealedAmendments").size() == 1
                        && isSecondEdition(act.body().at("/repealedAmendments/0"), whom, item),
                act);
    }

    private boolean isSecondEdition(JsonNode edition, String whose, String item) {
        return edition.path("conceptId").asText().equals(concept(whose))
                && edition.path("edition").asInt() == 2
                && edition.path("item").asText("").equals(item);
    }

    private void terminated(String number, String byWhom) {
        suite.readBack(
                Suite.ANYONE,
                "/api/v1/concepts/" + concept(number),
                "№ %s lost force early, by № %s, whose concept took its place".formatted(number, byWhom),
                read -> read.is("/status", "REPEALED")
                        && read.is("/termination/act/number", byWhom)
                        && read.is("/termination/early", true)
                        && read.is("/successorId", concept(byWhom)));
    }

    /** Asked for the day alone; concepts of other spheres may have been in force then too. */
    private void inForce(String day, String number) {
        suite.readBack(
                Suite.ANYONE,
                "/api/v1/concepts?asOf=%s&limit=200".formatted(day),
                "on %s № %s was in force, and no other concept of the sphere".formatted(day, number),
                read -> read.body()
                        .at("/items")
                        .valueStream()
                        .filter(concept -> concept.at("/sphere").asText().equals(RealActs.SPHERE))
                        .map(concept -> concept.at("/approvalAct/number").asText())
                        .toList()
                        .equals(List.of(number)));
    }

    private String concept(String number) {
        return acts.get(number).text("/approvedConceptId");
    }
}
