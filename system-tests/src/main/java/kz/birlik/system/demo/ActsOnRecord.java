package kz.birlik.system.demo;

/** First part: acts signed elsewhere are recorded, and a question by date gets the concept then in force. */
final class ActsOnRecord {

    private final Suite suite;

    ActsOnRecord(Suite suite) {
        this.suite = suite;
    }

    void walk() {
        suite.say("1. Acts signed elsewhere are put on record (real numbers and dates, no invented text)");
        var acts = RealActs.inOrder();
        suite.refused("editor", "/api/v1/concepts/recorded-acts", acts.get(0), 403, "forbidden");
        acts.forEach(suite::recordOnce);

        suite.say("   What was in force on a day is answered from dates alone");
        inForce("2018-06-01", "148");
        inForce("2024-06-01", "1014");
        inForce("2025-12-28", "1014");
        inForce("2025-12-29", "1144");
        inForce("2026-01-15", "1144");
    }

    private void inForce(String day, String number) {
        var answer = suite.get(Suite.ANYONE, "/api/v1/concepts?asOf=%s&sphere=%s".formatted(day, RealActs.SPHERE), 200);
        suite.check(
                "on %s № %s was in force, and no other concept of the sphere".formatted(day, number),
                answer.body().at("/items").size() == 1
                        && answer.text("/items/0/approvalAct/number").equals(number),
                answer);
    }
}
