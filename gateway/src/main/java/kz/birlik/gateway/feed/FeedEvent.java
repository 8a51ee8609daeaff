package kz.birlik.gateway.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event of the suite, as a follower gets it: the CloudEvents attributes and the payload. */
@Schema(description = "An event; the payload's schema is published under the name of its type")
public record FeedEvent(
        @Schema(description = "UUIDv7; the same event never has another, so it tells a repeat")
        String id,

        @Schema(description = "kz.birlik.<aggregate>.<past tense>.v<n>")
        String type,

        @Schema(description = "Service that said it, such as /concept-service")
        String source,

        @Schema(description = "Id of the thing it is about; events of one subject come in their order")
        String subject,

        @Schema(description = "When it happened, RFC 3339 in UTC")
        String time,

        @Schema(description = "Number of the event within its subject, without gaps")
        long sequence,

        @Schema(description = "The payload", implementation = Object.class)
        JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return empty for a record that is no event of ours: the feed passes it by */
    static Optional<FeedEvent> of(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(new FeedEvent(
                    attribute(message, "id"),
                    attribute(message, "type"),
                    attribute(message, "source"),
                    attribute(message, "subject"),
                    attribute(message, "time"),
                    Long.parseLong(attribute(message, "sequence")),
                    JSON.readTree(message.value())));
        } catch (IOException | IllegalArgumentException notAnEvent) {
            return Optional.empty();
        }
    }

    private static String attribute(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader("ce_" + name);
        if (header == null || header.value() == null || message.value() == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
