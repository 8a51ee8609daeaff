package kz.birlik.kit.data.inbox;

import java.time.Instant;
import java.util.UUID;

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
        String replayFailure) {}
