package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import kz.birlik.kit.problem.NotFound;

/** Every query on discussions and their provisions. */
@ApplicationScoped
public class DiscussionRepository implements PanacheRepositoryBase<Discussion, UUID> {

    /** Newest first: ids are given in the order of opening. */
    List<Discussion> page(DiscussionFilter filter, LocalDate today, Optional<UUID> after, int limit) {
        var criteria = criteria(filter, today);
        after.ifPresent(id -> criteria.add("id < :after", "after", id));
        return find(criteria.hql("order by id desc"), criteria.parameters())
                .range(0, limit - 1)
                .list();
    }

    long count(DiscussionFilter filter, LocalDate today) {
        var criteria = criteria(filter, today);
        return count(criteria.hql(""), criteria.parameters());
    }

    public Discussion get(UUID id) {
        return found(id, findById(id));
    }

    /** Holds the round as it is while a comment or an answer is written; many may hold it at once. */
    public Discussion getShared(UUID id) {
        return found(id, findById(id, LockModeType.PESSIMISTIC_READ));
    }

    /** Waits until nobody writes comments or answers, and keeps them out: the report sums up what stands. */
    public Discussion getExclusively(UUID id) {
        return found(id, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<DiscussionProvision> provisionsOf(UUID discussionId) {
        return getEntityManager()
                .createQuery(
                        "from DiscussionProvision p where p.key.discussionId = :id order by p.ordinal",
                        DiscussionProvision.class)
                .setParameter("id", discussionId)
                .getResultList();
    }

    public boolean hasProvision(UUID discussionId, UUID provisionId) {
        return getEntityManager().find(DiscussionProvision.class, new ProvisionKey(discussionId, provisionId)) != null;
    }

    public void persist(Discussion discussion, List<DiscussionProvision> provisions) {
        persist(discussion);
        provisions.forEach(getEntityManager()::persist);
    }

    private static Discussion found(UUID id, Discussion discussion) {
        if (discussion == null) {
            throw new NotFound("discussion", id);
        }
        return discussion;
    }

    private static Criteria criteria(DiscussionFilter filter, LocalDate today) {
        var criteria = new Criteria();
        if (filter.conceptId != null) {
            criteria.add("conceptId = :conceptId", "conceptId", filter.conceptId);
        }
        if (filter.ownerBody != null) {
            criteria.add("ownerBody = :ownerBody", "ownerBody", filter.ownerBody);
        }
        if (filter.status != null) {
            addStatus(criteria, filter.status, today);
        }
        return criteria;
    }

    /** The same derivation as {@link DiscussionStatus#of}, said to the database. */
    private static void addStatus(Criteria criteria, DiscussionStatus status, LocalDate today) {
        switch (status) {
            case REPORTED -> criteria.add("reportPublishedOn is not null");
            case CLOSED -> criteria.add("reportPublishedOn is null and closedOn is not null");
            case TERM_OVER ->
                criteria.add("reportPublishedOn is null and closedOn is null and until < :today", "today", today);
            case OPEN ->
                criteria.add(
                        "reportPublishedOn is null and closedOn is null and until >= :today and opensOn <= :today",
                        "today",
                        today);
            case UPCOMING ->
                criteria.add("reportPublishedOn is null and closedOn is null and opensOn > :today", "today", today);
        }
    }

    /** Conditions that hold together. */
    private static final class Criteria {

        private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        private final Parameters parameters = new Parameters();

        void add(String condition) {
            conditions.add(condition);
        }

        void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.and(name, value);
        }

        String hql(String order) {
            return String.join(" and ", conditions) + " " + order;
        }

        Parameters parameters() {
            return parameters;
        }
    }
}
