package kz.birlik.kit.data.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One act in the history of an aggregate.
 *
 * @param at business time, by which terms run
 * @param recordedAt real time
 * @param actor subject of the token, null when the system itself acted (an event, a term that ran out)
 */
public record AuditEntry(
        UUID id,
        String action,
        String aggregateType,
        String aggregateId,
        Instant at,
        Instant recordedAt,
        String actor,
        String actorName,
        List<String> actorRoles,
        String actorBody,
        String actorRegion,
        String legalBasis,
        JsonNode details,
        String requestId) {}
