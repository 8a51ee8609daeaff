package kz.birlik.concepts.direction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;

/** Writes directions and tasks while the concept is being drafted. */
@ApplicationScoped
public class DirectionService {

    private static final UUID NONE = new UUID(0, 0);

    private final DirectionRepository directions;
    private final EditionRepository editions;
    private final ConceptAccess access;
    private final ConceptHistory history;

    DirectionService(
            DirectionRepository directions, EditionRepository editions, ConceptAccess access, ConceptHistory history) {
        this.directions = directions;
        this.editions = editions;
        this.access = access;
        this.history = history;
    }

    @Transactional
    DirectionView.DirectionList list(UUID conceptId) {
        access.readable(conceptId);
        var tasks = directions.tasksOf(conceptId);
        return new DirectionView.DirectionList(directions.of(conceptId).stream()
                .map(direction -> DirectionView.of(direction, tasks.getOrDefault(direction.id(), List.of())))
                .toList());
    }

    @Transactional
    DirectionView get(UUID conceptId, UUID directionId) {
        access.readable(conceptId);
        return view(directions.found(conceptId, directionId));
    }

    @Transactional
    DirectionView.TaskView getTask(UUID conceptId, UUID directionId, UUID taskId) {
        access.readable(conceptId);
        directions.found(conceptId, directionId);
        return DirectionView.TaskView.of(directions.foundTask(conceptId, taskId));
    }

    @Transactional
    DirectionView create(UUID conceptId, DirectionRequest request) {
        check(conceptId, request, directions.isNumberTaken(conceptId, request.number(), NONE));
        var direction = new Direction(conceptId, request);
        directions.persist(direction);
        return saved(direction, "direction-created");
    }

    @Transactional
    DirectionView change(UUID conceptId, UUID directionId, DirectionRequest request, LongConsumer ifMatch) {
        check(conceptId, request, directions.isNumberTaken(conceptId, request.number(), directionId));
        var direction = directions.found(conceptId, directionId);
        ifMatch.accept(direction.version());
        direction.change(request);
        return saved(direction, "direction-changed");
    }

    @Transactional
    DirectionView.TaskView createTask(UUID conceptId, UUID directionId, DirectionRequest request) {
        check(conceptId, request, directions.isTaskNumberTaken(conceptId, request.number(), NONE));
        directions.found(conceptId, directionId);
        var task = new Task(conceptId, directionId, request);
        directions.getEntityManager().persist(task);
        return saved(task, "task-created");
    }

    @Transactional
    DirectionView.TaskView changeTask(UUID conceptId, UUID taskId, DirectionRequest request, LongConsumer ifMatch) {
        check(conceptId, request, directions.isTaskNumberTaken(conceptId, request.number(), taskId));
        var task = directions.foundTask(conceptId, taskId);
        ifMatch.accept(task.version());
        task.change(request);
        return saved(task, "task-changed");
    }

    private void check(UUID conceptId, DirectionRequest request, boolean numberTaken) {
        requireEditable(access.ownLocked(conceptId));
        if (numberTaken) {
            throw new Conflict("number-taken", "The number %s is taken.".formatted(request.number()));
        }
        var known = editions.provisionIds(conceptId);
        request.provisions().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidRequest("provisionIds", "Provision %s is none of this concept.".formatted(id));
                });
    }

    /** What is being discussed holds still, and what is approved changes by acts only. */
    public static void requireEditable(Concept concept) {
        if (!concept.status().editable()) {
            throw new Conflict(
                    "concept-not-editable",
                    "Directions, tasks and indicators change while the concept is drafted or revised; it is in %s."
                            .formatted(concept.status()),
                    Map.of("conceptStatus", concept.status()));
        }
    }

    private DirectionView saved(Direction direction, String action) {
        record(direction.conceptId(), action, direction.number(), direction.id());
        directions.flush();
        return view(direction);
    }

    private DirectionView.TaskView saved(Task task, String action) {
        record(task.conceptId(), action, task.number(), task.id());
        directions.flush();
        return DirectionView.TaskView.of(task);
    }

    private DirectionView view(Direction direction) {
        return DirectionView.of(
                direction, directions.tasksOf(direction.conceptId()).getOrDefault(direction.id(), List.of()));
    }

    private void record(UUID conceptId, String action, String number, UUID id) {
        history.record(action, conceptId, ConceptHistory.METHODOLOGY, Map.of("number", number, "id", id));
    }
}
