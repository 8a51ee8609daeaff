package kz.birlik.plans.concept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every query on the copy of concepts. */
@ApplicationScoped
public class FollowedConcepts implements PanacheRepositoryBase<FollowedConcept, UUID> {

    /** @return concepts in force on some day of the range, both ends included */
    public List<FollowedConcept> inForceWithin(LocalDate from, LocalDate to) {
        return find(
                        "status = ?1 and inForceFrom <= ?3 and (inForceTo is null or inForceTo > ?2) order by code",
                        FollowedConcept.Status.IN_FORCE,
                        from,
                        to)
                .list();
    }

    /** @return the concept, to bind a plan to: an event that would repeal it waits until the plan is there to be seen */
    public Optional<FollowedConcept> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** @return the concept, to change it: whoever binds a plan to it has done so before, or does it after */
    Optional<FollowedConcept> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<FollowedDirection> directions(UUID concept) {
        return list("FollowedDirection", concept, FollowedDirection.class);
    }

    /** @return those that are known, in the order of their concepts */
    public Map<UUID, FollowedDirection> directions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var known = new LinkedHashMap<UUID, FollowedDirection>();
        getEntityManager()
                .createQuery(
                        "from FollowedDirection where id in :ids order by conceptId, position", FollowedDirection.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(direction -> known.put(direction.id, direction));
        return known;
    }

    public List<FollowedTask> tasks(UUID concept) {
        return list("FollowedTask", concept, FollowedTask.class);
    }

    public List<FollowedIndicator> indicators(UUID concept) {
        return list("FollowedIndicator", concept, FollowedIndicator.class);
    }

    public Optional<FollowedTask> task(UUID concept, UUID task) {
        return Optional.ofNullable(getEntityManager().find(FollowedTask.class, task))
                .filter(found -> found.conceptId.equals(concept));
    }

    /** Directions, tasks and indicators come whole with each event, so the copy is replaced and never merged. */
    void replaceContent(ConceptFacts.InForce fact) {
        var database = getEntityManager();
        for (var kind : List.of("FollowedIndicator", "FollowedTask", "FollowedDirection")) {
            database.createQuery("delete from " + kind + " where conceptId = :concept")
                    .setParameter("concept", fact.conceptId())
                    .executeUpdate();
        }
        var position = 0;
        for (var direction : fact.directions()) {
            database.persist(new FollowedDirection(fact.conceptId(), direction, ++position));
            var tasks = direction.tasks() == null ? List.<ConceptFacts.Task>of() : direction.tasks();
            for (var task : tasks) {
                database.persist(new FollowedTask(fact.conceptId(), direction.directionId(), task, ++position));
            }
        }
        for (var indicator : fact.indicators()) {
            database.persist(new FollowedIndicator(fact.conceptId(), indicator, ++position));
        }
    }

    private <T> List<T> list(String kind, UUID concept, Class<T> type) {
        return getEntityManager()
                .createQuery("from " + kind + " where conceptId = :concept order by position", type)
                .setParameter("concept", concept)
                .getResultList();
    }
}
