package kz.birlik.gateway.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Puts the partitions together: within each the order is kept, between them the older record goes first. It hands out
 * nothing while a partition that has more is still empty here, as that one may hold the oldest.
 */
final class PartitionMerge {

    private final Map<TopicPartition, Long> next;
    private final Map<TopicPartition, Long> ends;
    private final Map<TopicPartition, Deque<ConsumerRecord<String, byte[]>>> waiting = new HashMap<>();

    /** @param ends where this read stops; what comes later is of the next read */
    PartitionMerge(Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
        this.next = new HashMap<>(from);
        this.ends = ends;
        from.keySet().forEach(partition -> waiting.put(partition, new ArrayDeque<>()));
    }

    void offer(ConsumerRecord<String, byte[]> message) {
        var partition = new TopicPartition(message.topic(), message.partition());
        if (message.offset() < ends.get(partition)) {
            waiting.get(partition).add(message);
        } else if (waiting.get(partition).isEmpty()) {
            // A gap in the offsets up to the end: nothing of ours is left there.
            next.put(partition, ends.get(partition));
        }
    }

    /** The consumer has passed this offset, with or without records. */
    void passed(TopicPartition partition, long position) {
        if (waiting.get(partition).isEmpty() && position > next.get(partition)) {
            next.put(partition, Math.min(position, ends.get(partition)));
        }
    }

    /** @return partitions of which a record must come before anything can be handed out */
    Set<TopicPartition> missing() {
        var missing = new java.util.HashSet<TopicPartition>();
        next.forEach((partition, offset) -> {
            if (offset < ends.get(partition) && waiting.get(partition).isEmpty()) {
                missing.add(partition);
            }
        });
        return missing;
    }

    /** @return partitions that have enough here for now */
    List<TopicPartition> filled() {
        var filled = new ArrayList<TopicPartition>();
        waiting.forEach((partition, records) -> {
            if (!records.isEmpty() || next.get(partition) >= ends.get(partition)) {
                filled.add(partition);
            }
        });
        return filled;
    }

    /** @return the oldest record; empty when all is handed out or something is missing */
    Optional<ConsumerRecord<String, byte[]>> poll() {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        return waiting.values().stream()
                .filter(records -> !records.isEmpty())
                .min(Comparator.comparingLong(records -> records.peek().timestamp()))
                .map(records -> {
                    var record = records.poll();
                    next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
                    return record;
                });
    }

    boolean hasMore() {
        return next.entrySet().stream().anyMatch(entry -> entry.getValue() < ends.get(entry.getKey()));
    }

    FeedCursor cursor() {
        return new FeedCursor(next);
    }
}
