package kz.birlik.plans.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.kit.text.LocalizedText;

/** The members we read of the events of concept-service; whatever else they carry is passed over. */
final class ConceptFacts {

    private ConceptFacts() {}

    record Days(LocalDate from, LocalDate to) {}

    record Task(UUID taskId, String number, LocalizedText title, List<UUID> provisionIds) {}

    record Direction(UUID directionId, String number, LocalizedText title, List<UUID> provisionIds, List<Task> tasks) {}

    record Indicator(
            UUID indicatorId,
            UUID taskId,
            UUID directionId,
            LocalizedText name,
            String unit,
            JsonNode baseline,
            JsonNode targets,
            String responsibleBody) {}

    record InForce(
            UUID conceptId,
            String code,
            LocalizedText title,
            String sphere,
            int edition,
            ActRef approvalAct,
            Days inForce,
            List<Direction> directions,
            List<Indicator> indicators) {

        InForce {
            directions = directions == null ? List.of() : directions;
            indicators = indicators == null ? List.of() : indicators;
        }
    }

    record Amended(UUID conceptId, int edition, ActRef act, LocalDate amendedOn) {}

    record Repealed(UUID conceptId, LocalDate repealedOn, ActRef act, UUID successorConceptId, String reason) {}
}
