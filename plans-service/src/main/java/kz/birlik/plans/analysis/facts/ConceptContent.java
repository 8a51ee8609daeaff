package kz.birlik.plans.analysis.facts;

import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/** What a concept asks to be done. */
public record ConceptContent(UUID id, String code, List<Direction> directions, List<Task> tasks) {

    /** A direction of the concept. */
    public record Direction(UUID id, String number, LocalizedText title, List<UUID> provisionIds) {}

    /** A task of a direction. */
    public record Task(UUID id, UUID directionId, String number, LocalizedText title, List<UUID> provisionIds) {}

    /** @return the direction a measure works on, by its own link or by that of its task; or null */
    public UUID directionOf(MeasureFacts.Links links) {
        return links.directionId() != null
                ? links.directionId()
                : tasks.stream()
                        .filter(task -> task.id().equals(links.taskId()))
                        .map(Task::directionId)
                        .findFirst()
                        .orElse(null);
    }
}
