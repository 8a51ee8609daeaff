package kz.birlik.concepts.direction;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A direction with its tasks. */
@Schema(
        description = "A direction with its tasks.",
        requiredProperties = {"directionId", "number", "title", "provisionIds", "tasks"})
public record DirectionView(
        UUID directionId,
        String number,
        LocalizedText title,
        List<UUID> provisionIds,
        List<TaskView> tasks,
        @JsonIgnore long version) {

    /** The directions of a concept. */
    @Schema(
            description = "Directions in the order of their making.",
            requiredProperties = {"items"})
    public record DirectionList(List<DirectionView> items) {}

    /** A task. */
    @Schema(
            description = "A task of a direction.",
            requiredProperties = {"taskId", "directionId", "number", "title", "provisionIds"})
    public record TaskView(
            UUID taskId,
            UUID directionId,
            String number,
            LocalizedText title,
            List<UUID> provisionIds,
            @JsonIgnore long version) {

        static TaskView of(Task task) {
            return new TaskView(
                    task.id(), task.directionId(), task.number(), task.title(), task.provisionIds(), task.version());
        }
    }

    static DirectionView of(Direction direction, List<Task> tasks) {
        return new DirectionView(
                direction.id(),
                direction.number(),
                direction.title(),
                direction.provisionIds(),
                tasks.stream().map(TaskView::of).toList(),
                direction.version());
    }
}
