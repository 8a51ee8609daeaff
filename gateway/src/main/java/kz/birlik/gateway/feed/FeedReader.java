package kz.birlik.gateway.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One consumer that belongs to no group and commits nothing: it goes where the cursor says. One thread at a time. */
final class FeedReader implements AutoCloseable {

    private static final Duration ONE_POLL = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;
    private final FeedSettings settings;

    FeedReader(String bootstrapServers, FeedSettings settings) {
        this.settings = settings;
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", bootstrapServers);
        config.put("client.id", "gateway-feed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "none");
        config.put("allow.auto.create.topics", false);
        // The relay publishes in transactions (ADR 0011): what an aborted one left behind was never published.
        config.put("isolation.level", "read_committed");
        config.put("max.poll.records", 500);
        config.put("max.partition.fetch.bytes", 256 * 1024);
        config.put("default.api.timeout.ms", (int) settings.brokerTimeout().toMillis());
        config.put("request.timeout.ms", (int) settings.brokerTimeout().toMillis());
        config.put("metadata.max.age.ms", 10_000);
        this.consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** @throws CursorUnknown when the cursor does not point into the feed */
    FeedSlice read(FeedQuery query) {
        var partitions = partitions();
        if (partitions.isEmpty()) {
            return new FeedSlice(List.of(), query.after() == null ? new FeedCursor(Map.of()) : query.after(), false);
        }
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        var from = startOf(query.after(), partitions, ends);
        from.forEach(consumer::seek);
        try {
            return fill(query, new PartitionMerge(from, ends));
        } catch (OffsetOutOfRangeException deleted) {
            throw CursorUnknown.alreadyGone();
        } finally {
            consumer.unsubscribe();
        }
    }

    /** @return a cursor behind everything there is */
    FeedCursor end() {
        var partitions = partitions();
        return new FeedCursor(partitions.isEmpty() ? Map.of() : consumer.endOffsets(partitions));
    }

    private FeedSlice fill(FeedQuery query, PartitionMerge merge) {
        var found = new ArrayList<FeedEvent>();
        long deadline = System.nanoTime() + settings.brokerTimeout().toNanos();
        long bytes = 0;
        int scanned = 0;
        while (found.size() < query.limit() && bytes < settings.pageBytes() && scanned < settings.scanned()) {
            var record = merge.poll();
            if (record.isPresent()) {
                scanned++;
                var event = FeedEvent.of(record.get()).filter(query::wants);
                event.ifPresent(found::add);
                bytes += event.isPresent() ? record.get().serializedValueSize() : 0;
            } else if (merge.missing().isEmpty() || System.nanoTime() > deadline) {
                break;
            } else {
                fetch(merge);
            }
        }
        return new FeedSlice(found, merge.cursor(), merge.hasMore());
    }

    private void fetch(PartitionMerge merge) {
        consumer.resume(merge.missing());
        consumer.pause(merge.filled());
        consumer.poll(ONE_POLL).forEach(merge::offer);
        merge.missing().forEach(partition -> merge.passed(partition, consumer.position(partition)));
    }

    private Map<TopicPartition, Long> startOf(
            FeedCursor after, Set<TopicPartition> partitions, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> known = after == null ? Map.of() : after.offsets();
        var unseen = partitions.stream()
                .filter(partition -> !known.containsKey(partition))
                .toList();
        Map<TopicPartition, Long> from = new HashMap<>(unseen.isEmpty() ? Map.of() : consumer.beginningOffsets(unseen));
        known.forEach((partition, offset) -> {
            if (offset > ends.getOrDefault(partition, -1L)) {
                throw CursorUnknown.beyondTheEnd();
            }
            from.put(partition, offset);
        });
        return from;
    }

    private Set<TopicPartition> partitions() {
        return Stream.of(FeedTopic.values())
                .map(topic -> consumer.partitionsFor(topic.topic()))
                .filter(found -> found != null)
                .flatMap(List::stream)
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        consumer.close(Duration.ofSeconds(1));
    }
}
