package kz.birlik.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges the order of what was read from a topic. */
final class Order {

    private Order() {}

    static long distinct(List<Topic.Message> read) {
        return read.stream().map(Topic.Message::id).distinct().count();
    }

    /**
     * Whoever reads a key, drops what it has seen by id, and goes on, sees 1, 2, 3 without a gap. And no two senders ever
     * took turns: what follows a record is the next one, or a sender that begins again at or before it.
     *
     * @return the highest sequence of each key
     */
    static Map<String, Long> assertOne(List<Topic.Message> read) {
        var last = new HashMap<String, Long>();
        var highest = new TreeMap<String, Long>();
        var seen = new HashSet<String>();
        for (var message : read) {
            long previous = last.getOrDefault(message.key(), 0L);
            assertThat(message.sequence())
                    .as("after sequence %d of key %s", previous, message.key())
                    .isLessThanOrEqualTo(previous + 1);
            if (seen.add(message.id())) {
                assertThat(message.sequence())
                        .as("first sight of a message of key %s", message.key())
                        .isEqualTo(highest.merge(message.key(), 1L, Long::sum));
            }
            last.put(message.key(), message.sequence());
        }
        return highest;
    }

    /** @return numbers of the acts that amended the concept, as first told */
    static List<String> amendmentsOf(Acts.Approved concept, List<Topic.Message> read) {
        return read.stream()
                .filter(message -> message.key().equals(concept.id()))
                .filter(message -> message.header("ce_type").equals("kz.birlik.concept.amended.v1"))
                .map(message -> message.payload().at("/act/number").asText())
                .distinct()
                .toList();
    }
}
