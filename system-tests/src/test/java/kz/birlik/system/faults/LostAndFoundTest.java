package kz.birlik.system.faults;

import static kz.birlik.system.faults.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.stack.Service;
import kz.birlik.stack.ServiceProcess;
import kz.birlik.stack.Suite;
import kz.birlik.system.running.RunningSuite;

/**
 * The broker and a service are really killed, at the moments that matter; what callers were promised is told in order and
 * takes effect once in the services that follow. The moments are met from outside, as ADR 0011 says.
 */
class LostAndFoundTest {

    private static final RunningSuite RUNNING = RunningSuite.get();
    private static final Suite SUITE = RUNNING.processes();
    private static final Recovery RECOVERY = new Recovery(RUNNING);
    private static final ServiceProcess CONCEPT_SERVICE = SUITE.service(Service.CONCEPT);

    private final Outbox outbox = new Outbox(SUITE, Service.CONCEPT);
    private final CopyOfPlans plans = new CopyOfPlans(SUITE);
    private final Topic topic = new Topic(SUITE.kafka().bootstrapServers(), Topic.CONCEPTS);
    private final Group feedback = new Group(SUITE.kafka().bootstrapServers(), Service.FEEDBACK);
    private final Acts throughTheGateway = new Acts(RUNNING, RUNNING.gateway());
    private final Acts straight = new Acts(RUNNING, URI.create(CONCEPT_SERVICE.url()));

    @AfterEach
    void everythingRuns() {
        RECOVERY.everythingRuns();
    }

    @AfterAll
    static void everyServiceFollows() {
        RECOVERY.everyServiceFollows();
    }

    @Test
    void aBrokerKilledUnderWritesCostsTheWritersNothingAndNoEventIsLost() {
        var concepts = List.of(throughTheGateway.approve(), throughTheGateway.approve(), throughTheGateway.approve());
        var keys = keys(concepts);
        var numbers = numbers(60);

        var writer =
                CompletableFuture.supplyAsync(() -> amendInTurn(throughTheGateway, numbers.subList(0, 60), concepts));
        soon().until(() -> outbox.published(keys) >= 12);
        SUITE.kafka().kill();
        assertThat(writer.join())
                .as("every write is answered, before and after")
                .containsOnly(201);
        assertThat(outbox.unpublished(keys))
                .as("written while the broker was dead")
                .isPositive();
        assertThat(CONCEPT_SERVICE.ready()).isTrue();

        SUITE.kafka().start();
        assertThat(throughTheGateway.amend(numbers.get(60), concepts.get(0))).isEqualTo(201);
        assertToldInOrderAndTakenInOnce(concepts, numbers);
    }

    @Test
    void whatWasCommittedButNotSentWhenTheServiceWasKilledIsSentByItsNextProcess() {
        var concepts = List.of(straight.approve(), straight.approve());
        var keys = keys(concepts);
        var numbers = numbers(12);
        var draft = Draft.published(RUNNING);
        var until = draft.earliestEnd();
        soon().until(() -> outbox.unpublished(keys) == 0 && outbox.unpublished(List.of(draft.id())) == 0);

        Signal.STOP.to(SUITE.kafka());
        long committed = outbox.now();
        assertThat(amendInTurn(straight, numbers.subList(0, 12), concepts)).containsOnly(201);
        var discussion = draft.discuss(until);
        soon().until(() -> outbox.relayIsSendingSince(committed));
        CONCEPT_SERVICE.kill();
        Signal.CONT.to(SUITE.kafka());
        assertThat(outbox.unpublished(keys)).isEqualTo(12);
        assertThat(outbox.unpublished(List.of(draft.id()))).isEqualTo(1);

        CONCEPT_SERVICE.start();
        assertThat(straight.amend(numbers.get(12), concepts.get(0))).isEqualTo(201);
        assertToldInOrderAndTakenInOnce(concepts, numbers);
        soon().untilAsserted(() -> assertThat(draft.discussionsSeen()).containsExactly(discussion));
    }

    @Test
    void whatWasSentButNotMarkedWhenTheServiceWasKilledIsSentAgainAndTakesEffectOnce() throws Exception {
        var old = List.of(straight.approve(), straight.approve());
        soon().until(() -> outbox.unpublished(keys(old)) == 0);

        Signal.STOP.to(SUITE.kafka());
        var young = straight.approve(old);
        var concepts = List.of(old.get(0), old.get(1), young);
        var keys = keys(concepts);
        try (var lock = outbox.database().open()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("select from outbox_event where published_at is null for update");
            Signal.CONT.to(SUITE.kafka());
            topic.readUntilIds(keys, 11);
            CONCEPT_SERVICE.kill();
            soon().until(() -> outbox.holder() == 0);
            lock.rollback();
        }
        assertThat(outbox.unpublished(keys))
                .as("told, but not known to be told")
                .isEqualTo(5);

        CONCEPT_SERVICE.start();
        var last = Numbers.next();
        assertThat(straight.amend(last, old.get(0), old.get(1), young)).isEqualTo(201);
        soon().until(() -> outbox.unpublished(keys) == 0);
        var read = topic.readUntil(keys, messages -> Order.distinct(messages) == 14 && messages.size() >= 14 + 5);
        assertThat(Order.assertOne(read).values()).containsExactlyInAnyOrder(5L, 5L, 4L);
        soon().untilAsserted(() -> {
            assertThat(plans.amendmentsOf(old.get(0))).containsExactly(young.act(), last);
            assertThat(plans.amendmentsOf(old.get(1))).containsExactly(young.act(), last);
            assertThat(plans.amendmentsOf(young)).containsExactly(last);
        });
    }

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() throws Exception {
        var concept = straight.approve();
        var numbers = numbers(1);
        var draft = Draft.published(RUNNING);
        var discussion = draft.discuss(draft.earliestEnd());
        assertThat(straight.amend(numbers.get(0), concept)).isEqualTo(201);
        var told = topic.readUntilIds(List.of(concept.id(), draft.id()), 7);

        for (var repeat : told.stream().map(topic::putAgain).toList()) {
            soon().until(() -> feedback.hasTaken(repeat));
        }
        assertThat(straight.amend(numbers.get(1), concept)).isEqualTo(201);

        soon().untilAsserted(() -> assertThat(plans.amendmentsOf(concept))
                .as("what came after the repeats")
                .containsExactlyElementsOf(numbers));
        assertThat(plans.remembered(ids(told))).as("in force, amended").isEqualTo(2);
        assertThat(draft.discussionsSeen()).containsExactly(discussion);
    }

    private static List<Integer> amendInTurn(Acts acts, List<String> numbers, List<Acts.Approved> concepts) {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < numbers.size(); i++) {
            statuses.add(acts.amend(numbers.get(i), concepts.get(i % concepts.size())));
        }
        return statuses;
    }

    /** The numbers were written to the concepts in turn, one after another. */
    private void assertToldInOrderAndTakenInOnce(List<Acts.Approved> concepts, List<String> numbers) {
        var keys = keys(concepts);
        soon().until(() -> outbox.unpublished(keys) == 0);
        var read = topic.readUntilIds(keys, outbox.recorded(keys));
        var highest = Order.assertOne(read);
        for (int place = 0; place < concepts.size(); place++) {
            var concept = concepts.get(place);
            var written = everyNth(numbers, place, concepts.size());
            assertThat(highest).containsEntry(concept.id(), 3L + written.size());
            assertThat(Order.amendmentsOf(concept, read)).containsExactlyElementsOf(written);
            soon().untilAsserted(() -> assertThat(plans.amendmentsOf(concept)).containsExactlyElementsOf(written));
        }
    }

    private static List<String> everyNth(List<String> all, int first, int step) {
        return IntStream.range(0, all.size())
                .filter(i -> i % step == first)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> keys(List<Acts.Approved> concepts) {
        return concepts.stream().map(Acts.Approved::id).toList();
    }

    private static List<String> ids(List<Topic.Message> messages) {
        return messages.stream().map(Topic.Message::id).toList();
    }

    /** One more than the faulty stretch needs: the last is written when all is well again. */
    private static List<String> numbers(int meanwhile) {
        return IntStream.rangeClosed(0, meanwhile)
                .mapToObj(each -> Numbers.next())
                .toList();
    }
}
