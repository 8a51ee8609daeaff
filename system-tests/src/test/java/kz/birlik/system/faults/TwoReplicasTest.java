package kz.birlik.system.faults;

import static kz.birlik.system.faults.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.stack.Service;
import kz.birlik.stack.ServiceProcess;
import kz.birlik.stack.Suite;
import kz.birlik.system.running.RunningSuite;

/**
 * Two processes of concept-service on one database and one topic, written to in turn. Whichever publishes is paused past its
 * lease or killed; followers see one order of each key all the same.
 */
class TwoReplicasTest {

    private static final RunningSuite RUNNING = RunningSuite.get();
    private static final Suite SUITE = RUNNING.processes();
    private static final Recovery RECOVERY = new Recovery(RUNNING);

    private final Outbox outbox = new Outbox(SUITE, Service.CONCEPT);
    private final CopyOfPlans plans = new CopyOfPlans(SUITE);
    private final Topic topic = new Topic(SUITE.kafka().bootstrapServers(), Topic.CONCEPTS);
    private final ServiceProcess first = SUITE.service(Service.CONCEPT);
    private final ServiceProcess second = SUITE.replica(Service.CONCEPT, Map.of("BIRLIK_OUTBOX_LEASE", "5S"));

    private record Written(Acts.Approved concept, String number) {}

    @AfterEach
    void everythingRuns() {
        Signal.CONT.to(first);
        second.stop();
        RECOVERY.everythingRuns();
    }

    @AfterAll
    static void everyServiceFollows() {
        RECOVERY.everyServiceFollows();
    }

    @Test
    void twoReplicasKeepOneOrderWhileTheOneThatPublishesIsPausedAndKilled() {
        second.start();
        var concepts =
                List.of(at(first).approve(), at(second).approve(), at(first).approve());
        var keys = concepts.stream().map(Acts.Approved::id).toList();
        assertThat(outbox.holder()).isEqualTo(first.pid());
        var answered = new ArrayList<>(inTurn(12, concepts, first, second));

        long published = outbox.published(keys);
        var meanwhile = CompletableFuture.supplyAsync(() -> inTurn(24, concepts, second));
        soon().until(() -> outbox.published(keys) > published);
        Signal.STOP.to(first);
        answered.addAll(meanwhile.join());
        soon().until(() -> outbox.holder() == second.pid());
        Signal.CONT.to(first);
        answered.addAll(inTurn(12, concepts, first, second));
        assertThat(answered).as("a pause costs no write").hasSize(48);

        var underTheKill = CompletableFuture.supplyAsync(() -> inTurn(60, concepts, first, second));
        soon().until(() -> outbox.recorded(keys) >= 3 * 3 + 48 + 6);
        second.kill();
        assertThat(underTheKill.join()).as("the kill met the writes").hasSizeBetween(30, 59);
        answered.addAll(underTheKill.join());
        soon().until(() -> outbox.holder() == first.pid());
        answered.addAll(inTurn(12, concepts, first));

        soon().until(() -> outbox.unpublished(keys) == 0);
        var read = topic.readUntilIds(keys, outbox.recorded(keys));
        Order.assertOne(read);
        for (var concept : concepts) {
            var told = Order.amendmentsOf(concept, read);
            assertThat(told)
                    .as("every answered write, in the order of the answers")
                    .containsSubsequence(of(concept, answered));
            soon().untilAsserted(() -> assertThat(plans.amendmentsOf(concept)).containsExactlyElementsOf(told));
        }
    }

    /** Writes one after another; one that a killed process does not answer may be there or not, and is not counted. */
    private static List<Written> inTurn(int count, List<Acts.Approved> concepts, ServiceProcess... processes) {
        var answered = new ArrayList<Written>();
        for (int i = 0; i < count; i++) {
            var write = new Written(concepts.get(i % concepts.size()), Numbers.next());
            var process = processes[i % processes.length];
            try {
                assertThat(at(process).amend(write.number(), write.concept())).isEqualTo(201);
                answered.add(write);
            } catch (Exception unanswered) {
                // The client throws checked exceptions it does not declare, so they cannot be caught by their name.
                assertThat(unanswered).isInstanceOf(IOException.class);
                soon().until(() -> !process.alive());
            }
        }
        return answered;
    }

    private static Acts at(ServiceProcess process) {
        return new Acts(RUNNING, URI.create(process.url()));
    }

    private static List<String> of(Acts.Approved concept, List<Written> written) {
        return written.stream()
                .filter(write -> write.concept().equals(concept))
                .map(Written::number)
                .toList();
    }
}
