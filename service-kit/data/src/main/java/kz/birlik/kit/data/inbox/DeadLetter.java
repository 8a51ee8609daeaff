package kz.birlik.kit.data.inbox;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A record that could not be taken in, as the operator sees it: enough to know what is missing and why. */
public record DeadLetter(
        UUID id,
        String handler,
        String topic,
        int partition,
        long offset,
        String key,
        String eventId,
        String type,
        String subject,
        String reason,
        int attempts,
        Instant diedAt,
        int replays,
        Instant replayedAt,
        String replayFailure,
        Instant discardedAt,
        String discardReason) {

    /** Open until a replay takes it in or an administrator gives it up. */
    public enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    @JsonProperty
    public State state() {
        if (replayedAt != null) {
            return State.REPLAYED;
        }
        return discardedAt == null ? State.OPEN : State.DISCARDED;
    }
}
