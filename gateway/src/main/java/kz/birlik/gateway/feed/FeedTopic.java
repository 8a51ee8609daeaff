package kz.birlik.gateway.feed;

import java.util.Arrays;
import java.util.Optional;

/** The topics of the feed; their names are in every cursor, so a cursor outlives a change of their order. */
enum FeedTopic {
    CONCEPTS,
    PLANS,
    FEEDBACK;

    String topic() {
        return "birlik.%s.v1".formatted(shortName());
    }

    String shortName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<FeedTopic> named(String shortName) {
        return Arrays.stream(values())
                .filter(topic -> topic.shortName().equals(shortName))
                .findFirst();
    }

    static Optional<FeedTopic> ofTopic(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.topic().equals(name))
                .findFirst();
    }
}
