package kz.birlik.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class PartitionMergeTest {

    private static final TopicPartition FIRST = new TopicPartition("birlik.concepts.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("birlik.plans.v1", 0);

    @Test
    void theOlderGoesFirstAndEachPartitionKeepsItsOrderEvenAgainstTheClock() {
        var merge = new PartitionMerge(Map.of(FIRST, 0L, SECOND, 0L), Map.of(FIRST, 3L, SECOND, 2L));
        offer(merge, FIRST, 0, 100);
        offer(merge, FIRST, 1, 50);
        offer(merge, FIRST, 2, 300);
        offer(merge, SECOND, 0, 90);
        offer(merge, SECOND, 1, 200);
        assertThat(drain(merge)).containsExactly("plans@0", "concepts@0", "concepts@1", "plans@1", "concepts@2");
        assertThat(merge.hasMore()).isFalse();
    }

    @Test
    void nothingIsHandedOutWhileAPartitionMayStillHoldTheOldest() {
        var merge = new PartitionMerge(Map.of(FIRST, 0L, SECOND, 0L), Map.of(FIRST, 1L, SECOND, 1L));
        offer(merge, FIRST, 0, 100);
        assertThat(merge.missing()).containsExactly(SECOND);
        assertThat(merge.poll()).isEmpty();
        offer(merge, SECOND, 0, 200);
        assertThat(drain(merge)).containsExactly("concepts@0", "plans@0");
    }

    @Test
    void theCursorStandsBehindWhatWasHandedOutAndNoFurther() {
        var merge = new PartitionMerge(Map.of(FIRST, 5L), Map.of(FIRST, 8L));
        offer(merge, FIRST, 5, 1);
        offer(merge, FIRST, 6, 2);
        merge.poll();
        assertThat(merge.cursor().offsets()).containsEntry(FIRST, 6L);
        assertThat(merge.hasMore()).isTrue();
    }

    @Test
    void whatArrivesAfterTheEndOfThisReadBelongsToTheNext() {
        var merge = new PartitionMerge(Map.of(FIRST, 0L), Map.of(FIRST, 1L));
        offer(merge, FIRST, 0, 1);
        offer(merge, FIRST, 1, 2);
        assertThat(drain(merge)).containsExactly("concepts@0");
        assertThat(merge.cursor().offsets()).containsEntry(FIRST, 1L);
    }

    @Test
    void aGapUpToTheEndHoldsNobodyUp() {
        var merge = new PartitionMerge(Map.of(FIRST, 0L, SECOND, 0L), Map.of(FIRST, 4L, SECOND, 1L));
        offer(merge, SECOND, 0, 1);
        merge.passed(FIRST, 4);
        assertThat(drain(merge)).containsExactly("plans@0");
        assertThat(merge.hasMore()).isFalse();
    }

    private static List<String> drain(PartitionMerge merge) {
        var found = new ArrayList<String>();
        Optional<ConsumerRecord<String, byte[]>> next = merge.poll();
        while (next.isPresent()) {
            found.add(next.get().topic().split("\\.")[1] + "@" + next.get().offset());
            next = merge.poll();
        }
        return found;
    }

    private static void offer(PartitionMerge merge, TopicPartition partition, long offset, long time) {
        merge.offer(new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                time,
                TimestampType.CREATE_TIME,
                1,
                1,
                "key",
                new byte[0],
                new RecordHeaders(),
                Optional.empty()));
    }
}
