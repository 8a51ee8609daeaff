package kz.birlik.kit.data.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.sample.SampleState;
import kz.birlik.kit.data.sample.SampleTopic;
import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class InboxTest {

    @Inject
    SampleTopic topic;

    @Inject
    SampleState state;

    private final String id = Ids.next().toString();

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        var event = Ids.next();
        topic.send(event, id, 1, 1, "text");
        topic.send(event, id, 1, 1, "text");
        topic.send(Ids.next(), id, 2, 2, "text");
        untilEffects(1, 2);
    }

    @Test
    void eventsOfOneSubjectTakeEffectInTheirOrder() {
        int count = 150;
        for (int number = 1; number <= count; number++) {
            topic.send(Ids.next(), id, number, number, "text");
        }
        soon().untilAsserted(() -> assertThat(state.effects(id))
                .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList()));
    }

    @Test
    void anOlderEventThatComesLateOverwritesNothingNewer() {
        topic.send(Ids.next(), id, 2, 2, "new");
        topic.send(Ids.next(), id, 1, 1, "old");
        untilEffects(2, 1);
        assertThat(state.copy(id)).isEqualTo("new");
    }

    @Test
    void aTypeNobodyHandlesIsPassedOverWithoutATrace() {
        var event = Ids.next();
        topic.send(id, with(event, headers -> headers.put("ce_type", "kz.birlik.sample.burnt.v1")), "no JSON either");
        topic.send(Ids.next(), id, 1, 1, "text");
        untilEffects(1);
        assertThat(state.count("select count(*) from inbox_event where event_id = ?", event))
                .isZero();
        assertThat(state.count("select count(*) from dead_letter where event_id = ?", event.toString()))
                .isZero();
    }

    @Test
    void whatIsNoEventIsDeadLetteredAndThePartitionGoesOn() {
        var good = "{\"sampleId\":\"%s\",\"number\":1,\"text\":\"t\"}".formatted(id);
        topic.send(id, Map.of(), good);
        topic.send(id, with(headers -> headers.remove("ce_id")), good);
        topic.send(id, with(headers -> headers.put("ce_id", "not\u0000a uuid")), good);
        topic.send(id, with(headers -> headers.put("ce_specversion", "0.3")), good);
        topic.send(id, with(headers -> headers.put("ce_time", "yesterday")), good);
        topic.send(id, with(headers -> headers.put("ce_sequence", "first")), good);
        topic.send(id, with(headers -> headers.remove("ce_subject")), good);
        topic.send(id, with(headers -> {}), "{\"half\":");
        topic.send(id, with(headers -> {}), "[1, 2]");
        topic.send(id, with(headers -> {}), good + good);
        topic.send(id, with(headers -> {}), null);
        topic.send(Ids.next(), id, 1, 1, "text");
        untilEffects(1);
        var expected = List.of(
                "ce_specversion is missing",
                "ce_id is missing",
                "is no UUID",
                "ce_specversion is not 1.0",
                "is no RFC 3339 time",
                "is no number",
                "ce_subject is missing",
                "is no JSON",
                "is no JSON object",
                "is no JSON",
                "has no payload");
        assertThat(reasons())
                .zipSatisfy(expected, (reason, text) -> assertThat(reason).contains(text));
    }

    private List<String> reasons() {
        return state.texts("select reason from dead_letter where record_key = ? order by record_offset", id);
    }

    private Map<String, String> with(Consumer<Map<String, String>> change) {
        return with(Ids.next(), change);
    }

    private Map<String, String> with(UUID event, Consumer<Map<String, String>> change) {
        var headers = SampleTopic.headers(event, id, 1);
        change.accept(headers);
        return headers;
    }

    private void untilEffects(Integer... numbers) {
        soon().untilAsserted(() -> assertThat(state.effects(id)).containsExactly(numbers));
    }

    private static org.awaitility.core.ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50));
    }
}
