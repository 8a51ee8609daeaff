package kz.birlik.kit.data.inbox;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A fact from another service, as the envelope and the payload tell it.
 *
 * @param sequence order among the events of the subject, from 1 and without gaps; 0 when the source does not count
 */
public record ReceivedEvent(
        UUID id, String type, String source, String subject, Instant time, long sequence, JsonNode data) {

    // Its own mapper: members added by a later minor version are passed over, whatever the service does with requests.
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param kind a record with the members the follower needs; others are ignored
     * @throws IllegalArgumentException when the payload is not of that kind
     */
    public <T> T as(Class<T> kind) {
        try {
            return TOLERANT.treeToValue(data, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Event %s (%s) is no %s: %s".formatted(id, type, kind.getSimpleName(), e.getOriginalMessage()), e);
        }
    }
}
