package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A round of public discussion, from its opening to the report on it. */
final class PublicRound {

    private static final String PROPOSAL = "Синтетический комментарий: откройте кабинет медиации в каждом районе.";
    private static final String WISH = "Синтетикалық пікір: мерзімдерді нақтылаңыз.";
    private static final Map<String, String> REASON =
            Suite.text("Мерзімдер бірінші бөлімде көрсетілген.", "Сроки указаны в первом разделе.");

    private final Suite suite;
    private final BusinessTime time;
    private final Bodies bodies;
    private final Drafted drafted;

    PublicRound(Suite suite, BusinessTime time, Bodies bodies, Drafted drafted) {
        this.suite = suite;
        this.time = time;
        this.bodies = bodies;
        this.drafted = drafted;
    }

    void walk() {
        var id = open();
        var discussion = "/api/v1/discussions/" + id;
        var comments = discuss(discussion);
        close(id, discussion);
        answer(discussion, comments);
        report(id, discussion);
    }

    private String open() {
        suite.say("3. It is opened for public discussion; the term is counted in working days");
        var rounds = drafted.path() + "/discussions";
        var soon = Bodies.round(1, time.today(), time.today().plusDays(3));
        var tooShort = suite.refused("editor", rounds, soon, 409, "discussion-term-too-short");
        var until = LocalDate.parse(tooShort.text("/earliestUntil"));
        suite.note("= the earliest legal deadline is " + until);
        var id = suite.post("editor", rounds, Bodies.round(1, time.today(), until), 201)
                .text("/discussionId");
        var discussion = suite.await(
                Suite.ANYONE,
                "/api/v1/discussions/" + id,
                "the discussion has arrived at feedback-service by its event",
                read -> true);
        suite.check("its last day is the published one", discussion.is("/until", until), discussion);
        suite.readBack(
                Suite.ANYONE,
                drafted.path(),
                "the draft is public now",
                read -> read.is("/code", bodies.name()) && read.is("/status", "PUBLIC_DISCUSSION"));
        suite.refused("editor", rounds + "/" + id + "/closure", null, 409, "discussion-term-running");
        return id;
    }

    private List<String> discuss(String discussion) {
        suite.say("4. Citizens comment on a provision");
        var comments = discussion + "/comments";
        var proposal = Bodies.comment(drafted.provision(), "ru", PROPOSAL);
        suite.refused(Suite.ANYONE, comments, proposal, 401, "unauthenticated");
        suite.refused("editor", comments, proposal, 403, "forbidden");
        return List.of(comment("citizen1", comments, "ru", PROPOSAL), comment("citizen2", comments, "kk", WISH));
    }

    private String comment(String citizen, String comments, String language, String text) {
        var comment = suite.post(citizen, comments, Bodies.comment(drafted.provision(), language, text), 201)
                .location();
        var read = suite.readBack(
                Suite.ANYONE,
                comment,
                "it stands word for word at its provision",
                shown -> shown.is("/text", text)
                        && shown.is("/language", language)
                        && shown.is("/provisionId", drafted.provision()));
        suite.check(
                "the author is shown under a pseudonym", !read.body().toString().contains(citizen), read);
        return comment;
    }

    private void close(String id, String discussion) {
        suite.say("5. The term passes (business time moves), a late comment is refused, the round is closed");
        var until = LocalDate.parse(suite.get(Suite.ANYONE, discussion, 200).text("/until"));
        time.moveTo(until.plusDays(1));
        suite.note("= it is " + time.today() + " in business time");
        var late = Bodies.comment(drafted.provision(), "ru", "Опоздавший синтетический комментарий.");
        suite.refused("citizen1", discussion + "/comments", late, 409, "comment-window-closed");
        suite.refusedFor("approver", drafted.path() + "/approval", bodies.act(), "indicator", "discussion-closed");
        suite.post("editor", drafted.path() + "/discussions/" + id + "/closure", null, 200);
        suite.await(
                Suite.ANYONE,
                discussion,
                "the closure has arrived at feedback-service",
                read -> read.is("/status", "CLOSED"));
    }

    private void answer(String discussion, List<String> comments) {
        suite.say("6. Every comment gets an official answer, then the completion report is published");
        suite.refusedFor("officer", discussion + "/completion-report", null, "comment-unanswered");
        suite.refusedFor("approver", drafted.path() + "/approval", bodies.act(), "indicator", "discussion-report");
        var accepted = Map.<String, Object>of("outcome", "ACCEPTED", "changedProvisionId", drafted.provision());
        suite.refused("officer2", comments.get(0) + "/disposition", accepted, 403, "forbidden");
        suite.refused(
                "officer", comments.get(1) + "/disposition", Map.of("outcome", "REJECTED"), 400, "reason-required");
        dispose(
                comments.get(0),
                accepted,
                read -> read.is("/answer/outcome", "ACCEPTED")
                        && read.is("/answer/changedProvisionId", drafted.provision()));
        dispose(
                comments.get(1),
                Map.of("outcome", "REJECTED", "reason", REASON),
                read -> read.is("/answer/outcome", "REJECTED")
                        && Bodies.text(read.body().at("/answer/reason")).equals(REASON));
    }

    private void dispose(String comment, Map<String, Object> answer, Predicate<Answer> asGiven) {
        suite.post("officer", comment + "/disposition", answer, 200);
        suite.readBack(Suite.ANYONE, comment, "its answer is public as it was given", asGiven);
    }

    private void report(String id, String discussion) {
        var path = discussion + "/completion-report";
        suite.post("officer", path, null, 201);
        suite.readBack(
                Suite.ANYONE,
                path,
                "the report reconciles: 2 received = 1 accepted + 1 rejected",
                read -> read.is("/counts/received", 2)
                        && read.is("/counts/accepted", 1)
                        && read.is("/counts/rejected", 1));
        suite.refused("officer", path, null, 409, "report-published");
        suite.await(
                Suite.ANYONE,
                drafted.path() + "/discussions/" + id,
                "the report has arrived at concept-service",
                read -> read.is("/report/counts/received", 2));
    }
}
