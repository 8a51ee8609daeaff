package kz.birlik.concepts.direction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every question asked of the directions and their tasks. */
@ApplicationScoped
public class DirectionRepository implements PanacheRepositoryBase<Direction, UUID> {

    public List<Direction> of(UUID conceptId) {
        return list("conceptId = ?1 order by id", conceptId);
    }

    /** @return the tasks of a concept by direction, in the order of their making */
    public Map<UUID, List<Task>> tasksOf(UUID conceptId) {
        return getEntityManager()
                .createQuery("from Task t where t.conceptId = :concept order by t.id", Task.class)
                .setParameter("concept", conceptId)
                .getResultStream()
                .collect(Collectors.groupingBy(Task::directionId));
    }

    /** @throws NotFound when the concept has no such direction */
    public Direction found(UUID conceptId, UUID directionId) {
        return find("id = ?1 and conceptId = ?2", directionId, conceptId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("direction", directionId));
    }

    /** @throws NotFound when the concept has no such task */
    public Task foundTask(UUID conceptId, UUID taskId) {
        var task = getEntityManager().find(Task.class, taskId);
        if (task == null || !task.conceptId().equals(conceptId)) {
            throw new NotFound("task", taskId);
        }
        return task;
    }

    boolean isNumberTaken(UUID conceptId, String number, UUID except) {
        return count("conceptId = ?1 and number = ?2 and id <> ?3", conceptId, number, except) > 0;
    }

    boolean isTaskNumberTaken(UUID conceptId, String number, UUID except) {
        return getEntityManager()
                        .createQuery(
                                "select count(t) from Task t where t.conceptId = :concept and t.number = :number and t.id <> :except",
                                Long.class)
                        .setParameter("concept", conceptId)
                        .setParameter("number", number)
                        .setParameter("except", except)
                        .getSingleResult()
                > 0;
    }
}
