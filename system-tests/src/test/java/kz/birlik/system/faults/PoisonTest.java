package kz.birlik.system.faults;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.birlik.system.faults.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;
import kz.birlik.system.running.RunningSuite;

/** Records that cannot be taken in are laid aside with their reason; what lies behind them goes on, and they come back. */
class PoisonTest {

    private static final RunningSuite RUNNING = RunningSuite.get();
    private static final Suite SUITE = RUNNING.processes();

    private final Topic topic = new Topic(SUITE.kafka().bootstrapServers(), Topic.CONCEPTS);
    private final CopyOfPlans plans = new CopyOfPlans(SUITE);
    private final Acts acts =
            new Acts(RUNNING, URI.create(SUITE.service(Service.CONCEPT).url()));

    @AfterEach
    void theCauseIsGone() {
        plans.database().run("drop function if exists refuse_amendment cascade");
    }

    @Test
    void whatIsNoEventIsLaidAsideByEveryFollowerAndTheGoodOnesBehindItTakeEffect() {
        var letters = new DeadLetters(RUNNING, Service.FEEDBACK);
        var draft = Draft.published(RUNNING);
        topic.put(draft.id(), Map.of(), "{ cut off".getBytes(UTF_8));
        topic.put(draft.id(), discussionOpened(draft), "{ cut off".getBytes(UTF_8));
        var discussion = draft.discuss(draft.earliestEnd());

        soon().untilAsserted(() -> assertThat(draft.discussionsSeen()).containsExactly(discussion));
        var laidAside = letters.openOf(draft.id());
        assertThat(laidAside)
                .extracting(letter -> letter.get("reason").toString())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("header ce_specversion is missing"),
                        second -> assertThat(second).startsWith("the payload is no JSON"));
        var lettersOfPlans = new DeadLetters(RUNNING, Service.PLANS);
        soon().until(() -> lettersOfPlans.openOf(draft.id()).size() == 1);
        var besideTheTopic = new Topic(SUITE.kafka().bootstrapServers(), Topic.CONCEPTS + ".dlq.feedback-service")
                .readUntil(List.of(draft.id()), read -> read.size() >= 2);
        assertThat(besideTheTopic).allMatch(letter -> letter.whole().value().equals("{ cut off"));
        assertThat(besideTheTopic.get(1).header("dead-letter-reason")).startsWith("the payload is no JSON");

        for (var letter : laidAside) {
            letters.replay("admin", letter.get("id")).then().statusCode(409);
        }
        assertThat(letters.openOf(draft.id()))
                .as("what cannot be read is not given up silently")
                .hasSize(2);
        laidAside.forEach(letter -> letters.discard(letter.get("id")).then().statusCode(204));
        assertThat(letters.openOf(draft.id())).isEmpty();
        lettersOfPlans
                .openOf(draft.id())
                .forEach(letter ->
                        lettersOfPlans.discard(letter.get("id")).then().statusCode(204));
        assertThat(draft.discussionsSeen()).containsExactly(discussion);
    }

    @Test
    void anEventThatTheFollowerCouldNotTakeInIsReplayedOnceItsCauseIsGoneAndTakesEffectOnce() {
        var letters = new DeadLetters(RUNNING, Service.PLANS);
        var concept = acts.approve();
        var numbers = List.of(Numbers.next(), Numbers.next(), Numbers.next());
        acts.amend(numbers.get(0), concept);
        plansRefuse(numbers.get(1));
        acts.amend(numbers.get(1), concept);
        acts.amend(numbers.get(2), concept);

        soon().untilAsserted(
                        () -> assertThat(plans.amendmentsOf(concept)).containsExactly(numbers.get(0), numbers.get(2)));
        var laidAside = letters.openOf(concept.id());
        assertThat(laidAside).hasSize(1);
        var letter = laidAside.get(0);
        assertThat(letter)
                .containsEntry("handler", "plans-of-concepts")
                .containsEntry("type", "kz.birlik.concept.amended.v1")
                .containsEntry("subject", concept.id())
                .containsEntry("attempts", 5);
        assertThat(letter.get("reason").toString()).contains("a fault of plans-service");

        letters.replay("admin", letter.get("id")).then().statusCode(409);
        theCauseIsGone();
        letters.replay("auditor", letter.get("id")).then().statusCode(403);
        letters.replay("admin", letter.get("id")).then().statusCode(204);
        assertThat(plans.amendmentsOf(concept))
                .as("it comes late and is not lost")
                .containsExactlyElementsOf(numbers);

        letters.replay("admin", letter.get("id")).then().statusCode(204);
        var again = topic
                .readUntil(
                        List.of(concept.id()),
                        read -> read.stream().anyMatch(one -> one.id().equals(letter.get("eventId"))))
                .stream()
                .filter(one -> one.id().equals(letter.get("eventId")))
                .map(topic::putAgain)
                .toList();
        var group = new Group(SUITE.kafka().bootstrapServers(), Service.PLANS);
        again.forEach(record -> soon().until(() -> group.hasTaken(record)));
        assertThat(plans.amendmentsOf(concept)).as("nor does it come twice").containsExactlyElementsOf(numbers);
        assertThat(letters.openOf(concept.id())).isEmpty();
    }

    @Test
    void deadLettersAreForOperatorsOnTheServicesOwnPortAndNotAtTheGateway() {
        for (var service : List.of(Service.CONCEPT, Service.PLANS, Service.FEEDBACK)) {
            var letters = new DeadLetters(RUNNING, service);
            assertThat(letters.statusOfList("admin")).isEqualTo(200);
            assertThat(letters.statusOfList("auditor")).isEqualTo(200);
            assertThat(letters.statusOfList("editor")).isEqualTo(403);
        }
        given().auth()
                .oauth2(RUNNING.tokenOf("admin"))
                .get(RUNNING.gateway().resolve("/q/dead-letters"))
                .then()
                .statusCode(404);
    }

    /** A fault that only one event meets, as a constraint somebody added by hand would be. */
    private void plansRefuse(String number) {
        plans.database().run("""
                create function refuse_amendment() returns trigger language plpgsql as $$
                begin
                    if new.amendments::text like '%%"%s"%%' then
                        raise exception 'a fault of plans-service';
                    end if;
                    return new;
                end $$;
                create trigger refuse_amendment before insert or update on followed_concept
                    for each row execute function refuse_amendment()""".formatted(number));
    }

    private static Map<String, String> discussionOpened(Draft draft) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", java.util.UUID.randomUUID().toString(),
                "ce_type", "kz.birlik.concept.discussion-opened.v1",
                "ce_source", "/concept-service",
                "ce_subject", draft.id(),
                "ce_time", "2025-02-03T00:00:00Z",
                "ce_sequence", "3");
    }
}
