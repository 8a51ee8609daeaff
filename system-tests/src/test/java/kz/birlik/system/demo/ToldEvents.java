package kz.birlik.system.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import kz.birlik.contracts.EventContract;

/**
 * What the services tell: each record from now on is held to the published schema of its type and to the envelope, and so are earlier
 * ones that belong to the journey, whose recorded acts an earlier run may have brought in.
 */
final class ToldEvents implements AutoCloseable {

    private static final List<String> TOPICS = List.of("birlik.concepts.v1", "birlik.plans.v1", "birlik.feedback.v1");
    private static final String SCHEMA = ".schema.json";

    private final KafkaConsumer<String, String> consumer;
    private final Map<TopicPartition, Long> now;
    private final List<ConsumerRecord<String, String>> told = new ArrayList<>();

    ToldEvents(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        false,
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        now = consumer.endOffsets(partitions);
    }

    /**
     * Listens to everything told so far, and until only the expected types are missing, or a minute.
     *
     * @param transcript of the journey; what is told of things that do not stand in it was brought about by others
     * @return published types that nothing of the journey was told as
     */
    Set<String> neverTold(String transcript, Set<String> expected) {
        var deadline = Instant.now().plusSeconds(60);
        var end = consumer.endOffsets(now.keySet());
        do {
            consumer.poll(Duration.ofMillis(500)).forEach(this::take);
        } while (Instant.now().isBefore(deadline)
                && !(isBehind(end) && neverTold(transcript).equals(expected)));
        assertThat(isBehind(end)).as("everything was read").isTrue();
        return neverTold(transcript);
    }

    private boolean isBehind(Map<TopicPartition, Long> end) {
        return end.entrySet().stream().allMatch(each -> consumer.position(each.getKey()) >= each.getValue());
    }

    private void take(ConsumerRecord<String, String> record) {
        if (record.offset() >= now.get(new TopicPartition(record.topic(), record.partition()))) {
            hold(record);
        }
        told.add(record);
    }

    private Set<String> neverTold(String transcript) {
        var types = published();
        told.stream()
                .filter(record -> transcript.contains(shown(record.key())))
                .forEach(record -> types.remove(hold(record)));
        return types;
    }

    /** The transcript shows the end of an id. */
    private static String shown(String subject) {
        return "…" + subject.substring(Math.max(0, subject.length() - 8));
    }

    /** @return its type */
    private static String hold(ConsumerRecord<String, String> record) {
        var type = header(record, "type");
        EventContract.check(type, record.value());
        assertThat(header(record, "specversion")).isEqualTo("1.0");
        assertThat(header(record, "subject")).isEqualTo(record.key());
        assertThat(UUID.fromString(header(record, "id"))).isNotNull();
        assertThat(OffsetDateTime.parse(header(record, "time"))).isNotNull();
        assertThat(Long.parseLong(header(record, "sequence"))).isPositive();
        return type;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader("ce_" + name);
        assertThat(header).as("%s of %s", name, record).isNotNull();
        return new String(header.value(), UTF_8);
    }

    private static Set<String> published() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts/events"))) {
            folder = folder.getParent();
        }
        try (var files = Files.list(folder.resolve("contracts/events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
