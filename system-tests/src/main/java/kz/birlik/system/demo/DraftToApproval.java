package kz.birlik.system.demo;

import java.util.Map;

/** Second part: a concept drafted here walks from draft to approval, and is refused once at every guard on the way. */
final class DraftToApproval {

    private final Suite suite;
    private final BusinessTime time;
    private final Bodies bodies;

    /** @param run a name of this run, so that codes and act numbers of runs do not meet */
    DraftToApproval(Suite suite, BusinessTime time, String run) {
        this.suite = suite;
        this.time = time;
        this.bodies = new Bodies(time, run);
    }

    /** @return the path of the approved concept */
    String walk() {
        var concept = untilOnlyTheIndicatorIsMissing();
        approve(concept);
        return concept;
    }

    /** @return the path of a concept that was discussed and answered */
    String untilOnlyTheIndicatorIsMissing() {
        var drafted = new Drafting(suite, time, bodies).walk();
        new PublicRound(suite, time, bodies, drafted).walk();
        return drafted.path();
    }

    private void approve(String concept) {
        suite.say("7. Approval: refused for each thing that is missing, then given");
        var approval = concept + "/approval";
        suite.refused("editor", approval, bodies.act(), 403, "forbidden");
        suite.refusedFor("approver", approval, bodies.act(), "indicator");
        measure(concept);
        suite.refusedFor("approver", approval, bodies.act("GOVERNMENT_RESOLUTION", time.today()), "act-of-level");
        suite.refusedFor(
                "approver",
                approval,
                bodies.act("PRESIDENT_DECREE", time.today().plusDays(1)),
                "act-signed");
        suite.post("approver", approval, bodies.act(), 200);
        suite.readBack(
                Suite.ANYONE,
                concept,
                "it is in force from its act on",
                read -> read.is("/status", "IN_FORCE")
                        && read.is("/approvalAct/number", bodies.name())
                        && read.is("/inForce/from", time.today()));
        suite.refused("approver", approval, bodies.act(), 409, "illegal-transition");
        var successor = suite.post("editor", "/api/v1/concepts", bodies.successor(), 201)
                .location();
        suite.refusedFor(
                "approver",
                successor + "/approval",
                bodies.act(),
                "edition-published",
                "section-complete",
                "indicator",
                "discussion",
                "predecessor-repealed");
    }

    private void measure(String concept) {
        Map<String, Object> indicator = bodies.indicator();
        var path = suite.post("editor", concept + "/indicators", indicator, 201).location();
        suite.readBack(
                Suite.ANYONE,
                path,
                "the indicator has its name in both languages, its source and a target for every year",
                read -> Bodies.text(read.body().at("/name")).equals(indicator.get("name"))
                        && Bodies.text(read.body().at("/source")).equals(indicator.get("source"))
                        && read.is("/unit", "%")
                        && read.is("/baseline/value", 80)
                        && read.body().at("/targets").size() == 3
                        && read.is("/targets/2/value", 83));
    }
}
