package kz.birlik.gateway.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.kafka.common.TopicPartition;

/**
 * Where a follower stands: the next offset of each partition it has seen. Opaque to it, and all the state there is. A
 * partition that is not in it is read from its beginning, so that nothing of a later partition is lost.
 */
record FeedCursor(Map<TopicPartition, Long> offsets) {

    private static final String VERSION = "1";
    private static final int LONGEST = 4000;
    private static final Pattern ENTRY = Pattern.compile("([a-z]+)\\.([0-9]{1,4})=([0-9]{1,18})");

    FeedCursor {
        var sorted = new TreeMap<TopicPartition, Long>(
                Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        sorted.putAll(offsets);
        offsets = Collections.unmodifiableMap(sorted);
    }

    String encoded() {
        var text = offsets.entrySet().stream()
                .map(entry -> "%s.%d=%d"
                        .formatted(
                                FeedTopic.ofTopic(entry.getKey().topic())
                                        .orElseThrow()
                                        .shortName(),
                                entry.getKey().partition(),
                                entry.getValue()))
                .collect(Collectors.joining(";", VERSION + ";", ""));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws CursorUnknown when it is not one of ours */
    static FeedCursor decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw CursorUnknown.notOurs();
        }
        var parts = text(encoded).split(";", -1);
        if (!parts[0].equals(VERSION)) {
            throw CursorUnknown.notOurs();
        }
        Map<TopicPartition, Long> offsets =
                new TreeMap<>(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        for (int i = 1; i < parts.length && !(parts.length == 2 && parts[1].isEmpty()); i++) {
            var entry = ENTRY.matcher(parts[i]);
            if (!entry.matches()) {
                throw CursorUnknown.notOurs();
            }
            var topic = FeedTopic.named(entry.group(1)).orElseThrow(CursorUnknown::notOurs);
            var partition = new TopicPartition(topic.topic(), Integer.parseInt(entry.group(2)));
            if (offsets.put(partition, Long.parseLong(entry.group(3))) != null) {
                throw CursorUnknown.notOurs();
            }
        }
        return new FeedCursor(offsets);
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw CursorUnknown.notOurs();
        }
    }
}
