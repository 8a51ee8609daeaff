package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

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
        var concept = register();
        var provision = write(concept);
        measureBy(concept, provision);
        var discussion = open(concept);
        var comments = discuss(discussion, provision);
        answer(concept, discussion, provision, comments);
        return concept;
    }

    private String register() {
        suite.say("2. A concept is drafted (synthetic, made for this demo)");
        var draft = bodies.draft();
        suite.refused(Suite.ANYONE, "/api/v1/concepts", draft, 401, "unauthenticated");
        suite.refused("citizen1", "/api/v1/concepts", draft, 403, "forbidden");
        var concept = suite.post("editor", "/api/v1/concepts", draft, 201).location();
        suite.get(Suite.ANYONE, concept, 404);
        suite.get("auditor", concept, 200);
        return concept;
    }

    private String write(String concept) {
        var edition = concept + "/editions/1";
        suite.refused(
                "editor",
                concept + "/discussions",
                Bodies.round(1, time.today(), time.today().plusDays(40)),
                409,
                "edition-not-published");
        for (JsonNode section : suite.get("editor", edition, 200).body().at("/sections")) {
            var path = edition + "/sections/" + section.at("/key").asText();
            var etag = suite.get("editor", path, 200).etag();
            var title = section.at("/title/ru").asText("Раздел");
            suite.put(
                    "editor",
                    path,
                    etag,
                    Map.of(
                            "provisions",
                            List.of(Map.of(
                                    "number",
                                    "1",
                                    "text",
                                    Suite.text(
                                            "«" + section.at("/title/kk").asText(title)
                                                    + "» бөлімінің синтетикалық мәтіні.",
                                            "Синтетический текст раздела «" + title + "».")))),
                    200);
        }
        suite.post("editor", edition + "/publication", null, 200);
        var published = suite.get("auditor", edition, 200);
        suite.check("the edition is frozen", published.text("/status").equals("PUBLISHED"), published);
        return published.text("/sections/1/provisions/0/provisionId");
    }

    private void measureBy(String concept, String provision) {
        var direction = suite.post(
                        "editor",
                        concept + "/directions",
                        Map.of(
                                "number", "1",
                                "title", Suite.text("Қоғамдық келісім", "Общественное согласие"),
                                "provisionIds", List.of(provision)),
                        201)
                .location();
        suite.post(
                "editor",
                direction + "/tasks",
                Map.of(
                        "number", "1.1",
                        "title", Suite.text("Медиация кабинеттерін дамыту", "Развитие кабинетов медиации"),
                        "provisionIds", List.of(provision)),
                201);
    }

    private String open(String concept) {
        suite.say("3. It is opened for public discussion; the term is counted in working days");
        var tooShort = suite.refused(
                "editor",
                concept + "/discussions",
                Bodies.round(1, time.today(), time.today().plusDays(3)),
                409,
                "discussion-term-too-short");
        var until = LocalDate.parse(tooShort.text("/earliestUntil"));
        suite.note("= the earliest legal deadline is " + until);
        var round = suite.post("editor", concept + "/discussions", Bodies.round(1, time.today(), until), 201);
        var discussion = "/api/v1/discussions/" + round.text("/discussionId");
        suite.await(
                Suite.ANYONE, discussion, "the discussion has arrived at feedback-service by its event", read -> true);
        suite.get(Suite.ANYONE, concept, 200);
        suite.refused(
                "editor",
                concept + "/discussions/" + round.text("/discussionId") + "/closure",
                null,
                409,
                "discussion-term-running");
        return discussion;
    }

    private List<String> discuss(String discussion, String provision) {
        suite.say("4. Citizens comment on a provision");
        var proposal = Bodies.comment(
                provision, "ru", "Синтетический комментарий: откройте кабинет медиации в каждом районе.");
        suite.refused(Suite.ANYONE, discussion + "/comments", proposal, 401, "unauthenticated");
        suite.refused("editor", discussion + "/comments", proposal, 403, "forbidden");
        var first =
                suite.post("citizen1", discussion + "/comments", proposal, 201).location();
        var second = suite.post(
                        "citizen2",
                        discussion + "/comments",
                        Bodies.comment(provision, "kk", "Синтетикалық пікір: мерзімдерді нақтылаңыз."),
                        201)
                .location();
        var read = suite.get(Suite.ANYONE, first, 200);
        suite.check(
                "the author is shown under a pseudonym", !read.body().toString().contains("citizen1"), read);
        return List.of(first, second);
    }

    private void answer(String concept, String discussion, String provision, List<String> comments) {
        suite.say("5. The term passes (business time moves), a late comment is refused, the round is closed");
        var until = LocalDate.parse(suite.get(Suite.ANYONE, discussion, 200).text("/until"));
        time.moveTo(until.plusDays(1));
        suite.note("= it is " + time.today() + " in business time");
        suite.refused(
                "citizen1",
                discussion + "/comments",
                Bodies.comment(provision, "ru", "Опоздавший синтетический комментарий."),
                409,
                "comment-window-closed");
        var id = discussion.substring(discussion.lastIndexOf('/') + 1);
        suite.post("editor", concept + "/discussions/" + id + "/closure", null, 200);
        suite.await(
                Suite.ANYONE,
                discussion,
                "the closure has arrived at feedback-service",
                read -> read.text("/status").equals("CLOSED"));

        suite.say("6. Every comment gets an official answer, then the completion report is published");
        suite.refused("officer", discussion + "/completion-report", null, 409, "guard-failed");
        suite.refused("approver", concept + "/approval", bodies.act(), 409, "guard-failed");
        suite.refused("officer2", comments.get(0) + "/disposition", Map.of("outcome", "ACCEPTED"), 403, "forbidden");
        suite.refused(
                "officer", comments.get(1) + "/disposition", Map.of("outcome", "REJECTED"), 400, "reason-required");
        suite.post(
                "officer",
                comments.get(0) + "/disposition",
                Map.of("outcome", "ACCEPTED", "changedProvisionId", provision),
                200);
        suite.post(
                "officer",
                comments.get(1) + "/disposition",
                Map.of(
                        "outcome",
                        "REJECTED",
                        "reason",
                        Suite.text("Мерзімдер бірінші бөлімде көрсетілген.", "Сроки указаны в первом разделе.")),
                200);
        suite.post("officer", discussion + "/completion-report", null, 201);
        var report = suite.get(Suite.ANYONE, discussion + "/completion-report", 200);
        suite.check(
                "the report reconciles: 2 received = 1 accepted + 1 rejected",
                report.body().at("/counts/received").asInt() == 2
                        && report.body().at("/counts/accepted").asInt() == 1
                        && report.body().at("/counts/rejected").asInt() == 1,
                report);
    }

    private void approve(String concept) {
        suite.say("7. Approval: refused with the list of what is missing, then given");
        suite.refused("editor", concept + "/approval", bodies.act(), 403, "forbidden");
        var refused = suite.refused("approver", concept + "/approval", bodies.act(), 409, "guard-failed");
        refused.body()
                .at("/missing")
                .forEach(each -> suite.note("- missing: " + each.at("/message").asText()));
        suite.post("editor", concept + "/indicators", bodies.indicator(), 201);
        suite.postWhenReady("approver", concept + "/approval", bodies.act(), 200);
        var read = suite.get(Suite.ANYONE, concept, 200);
        suite.check(
                "it is in force from its act on",
                read.text("/status").equals("IN_FORCE")
                        && read.text("/approvalAct/number").equals(bodies.name())
                        && read.text("/inForce/from").equals(time.today().toString()),
                read);
        suite.refused("approver", concept + "/approval", bodies.act(), 409, "illegal-transition");
    }
}
