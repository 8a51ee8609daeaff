package kz.birlik.kit.data.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.sample.SampleNoted;
import kz.birlik.kit.data.sample.SampleState;
import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class OutboxTest {

    private static final int WRITERS = 8;
    private static final int EACH = 24;

    @Inject
    Outbox outbox;

    @Inject
    SampleState state;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final String id = Ids.next().toString();

    @Test
    void anEventWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.record(new SampleNoted(id, 1, "text")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoEvent() {
        record(1, TransactionExceptionResult.ROLLBACK);
        assertThat(state.count("select count(*) from outbox_event where aggregate_id = ?", id))
                .isZero();
    }

    @Test
    void anEventTheBrokerWouldRefuseIsRefusedAtOnce() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.record(new SampleNoted(id, 1, "x".repeat(1_000_000)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("birlik.outbox.max-payload");
    }

    @Test
    void numbersHaveNoGapsUnderEightWritersOfWhomSomeRollBack() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var work = new ArrayList<Callable<Object>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer * EACH;
                work.add(Executors.callable(() -> write(first)));
            }
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdown();
        }
        var inOrderOfPosition =
                state.numbers("select sequence from outbox_event where aggregate_id = ? order by position", id);
        assertThat(inOrderOfPosition)
                .isEqualTo(LongStream.rangeClosed(1, WRITERS * EACH * 2 / 3)
                        .boxed()
                        .toList());
    }

    // Every third transaction takes a number and gives it back.
    private void write(int first) {
        for (int i = first; i < first + EACH; i++) {
            record(i, i % 3 == 0 ? TransactionExceptionResult.ROLLBACK : TransactionExceptionResult.COMMIT);
        }
    }

    private void record(int number, TransactionExceptionResult end) {
        try {
            QuarkusTransaction.requiringNew().exceptionHandler(failure -> end).run(() -> {
                outbox.record(new SampleNoted(id, number, "text"));
                throw new Done();
            });
        } catch (Done done) {
            assertThat(done).isNotNull();
        }
    }

    private static class Done extends RuntimeException {}

    @Test
    void theRecordCarriesTheEnvelopeOfCloudEventsAndTheIdOfTheRequestThatCausedIt() {
        given().auth()
                .oauth2(Tokens.of("citizen1").role("citizen").sign())
                .header("X-Request-Id", "request-4711")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .contentType("application/json")
                .body(Map.of("sampleId", id, "number", 7, "text", "сәлем"))
                .post("/api/v1/samples")
                .then()
                .statusCode(201);
        var read = TopicReader.readUntil(bootstrapServers, "birlik.samples.v1", "read_committed", this::hasOurs);
        var record = ours(read).get(0).whole();
        assertThat(record.key()).isEqualTo(id);
        assertThat(record.value()).contains("\"sampleId\"", "сәлем").doesNotContain("\"type\"", "\"subject\"");
        assertThat(TopicReader.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(TopicReader.header(record, "ce_type")).isEqualTo(SampleNoted.TYPE);
        assertThat(TopicReader.header(record, "ce_source")).isEqualTo("/sample-service");
        assertThat(TopicReader.header(record, "ce_subject")).isEqualTo(id);
        assertThat(TopicReader.header(record, "ce_time")).endsWith("Z");
        assertThat(TopicReader.header(record, "ce_sequence")).isEqualTo("1");
        assertThat(TopicReader.header(record, "content-type")).isEqualTo("application/json");
        assertThat(TopicReader.header(record, "ce_correlationid")).isEqualTo("request-4711");
        assertThat(TopicReader.header(record, "ce_traceparent"))
                .isEqualTo("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }

    @Test
    void howFarPublishingIsBehindIsAMetric() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("birlik_outbox_unpublished"))
                .body(containsString("birlik_outbox_oldest_age_seconds"));
    }

    private boolean hasOurs(List<TopicReader.Read> read) {
        return !ours(read).isEmpty();
    }

    private List<TopicReader.Read> ours(List<TopicReader.Read> read) {
        return read.stream().filter(record -> record.key().equals(id)).toList();
    }
}
