package kz.birlik.kit.data.outbox;

import java.time.Instant;
import java.util.UUID;

/** An event as it waits to be sent. */
record OutboxRow(
        UUID id,
        String key,
        String type,
        String payload,
        String correlationId,
        String traceparent,
        long position,
        long sequence,
        Instant occurredAt) {}
