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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import kz.birlik.contracts.EventContract;

/** Everything the services tell from now on, each record held to the published schema of its type and to the envelope. */
final class ToldEvents implements AutoCloseable {

    private static final List<String> TOPICS = List.of("birlik.concepts.v1", "birlik.plans.v1", "birlik.feedback.v1");
    private static final String SCHEMA = ".schema.json";

    private final KafkaConsumer<String, String> consumer;

    /** What it was about, by types. */
    private final Map<String, Set<String>> subjects = new TreeMap<>();

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
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * Listens until only the expected types are missing, or a minute.
     *
     * @param transcript of the journey; what is told of things that do not stand in it was brought about by others
     * @return published types that nothing of the journey was told as
     */
    Set<String> neverTold(String transcript, Set<String> expected) {
        var deadline = Instant.now().plusSeconds(60);
        do {
            consumer.poll(Duration.ofMillis(500)).forEach(this::check);
        } while (!neverTold(transcript).equals(expected) && Instant.now().isBefore(deadline));
        return neverTold(transcript);
    }

    private Set<String> neverTold(String transcript) {
        var types = published();
        subjects.forEach((type, of) -> {
            if (of.stream().anyMatch(subject -> transcript.contains(shown(subject)))) {
                types.remove(type);
            }
        });
        return types;
    }

    /** The transcript shows the end of an id. */
    private static String shown(String subject) {
        return "…" + subject.substring(Math.max(0, subject.length() - 8));
    }

    private void check(ConsumerRecord<String, String> record) {
        var type = header(record, "type");
        EventContract.check(type, record.value());
        assertThat(header(record, "specversion")).isEqualTo("1.0");
        assertThat(header(record, "subject")).isEqualTo(record.key());
        assertThat(UUID.fromString(header(record, "id"))).isNotNull();
        assertThat(OffsetDateTime.parse(header(record, "time"))).isNotNull();
        assertThat(Long.parseLong(header(record, "sequence"))).isPositive();
        subjects.computeIfAbsent(type, first -> new TreeSet<>()).add(record.key());
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
