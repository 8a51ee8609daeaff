package kz.birlik.concepts;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

import kz.birlik.contracts.EventContract;

/** Listens to what this service tells about one concept, and holds every payload to its published schema. */
public final class Heard implements AutoCloseable {

    private static final String TOPIC = "birlik.concepts.v1";
    private static final String PREFIX = "kz.birlik.concept.";

    /** An event as it came over the broker; {@code name} is the middle of its type, such as {@code in-force}. */
    public record Event(String name, long sequence, JsonPath data) {}

    private final KafkaConsumer<String, String> consumer;
    private final String conceptId;
    private final List<Event> events = new ArrayList<>();

    private Heard(String conceptId) {
        this.conceptId = conceptId;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(TOPIC));
    }

    public static Heard of(String conceptId) {
        return new Heard(conceptId);
    }

    /** Waits until the events of the concept are these, in this order. */
    public List<Event> exactly(String... names) {
        await().atMost(Duration.ofSeconds(40)).until(() -> {
            poll();
            return events.size() >= names.length;
        });
        poll();
        var heard = events.stream().map(Event::name).toList();
        if (!heard.equals(List.of(names))) {
            throw new AssertionError("heard " + heard + " and not " + List.of(names));
        }
        return events;
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(500)).forEach(this::take);
    }

    private void take(ConsumerRecord<String, String> record) {
        if (conceptId.equals(record.key())) {
            var type = header(record, "ce_type");
            EventContract.check(type, record.value());
            events.add(new Event(
                    type.substring(PREFIX.length(), type.length() - ".v1".length()),
                    Long.parseLong(header(record, "ce_sequence")),
                    JsonPath.from(record.value())));
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
