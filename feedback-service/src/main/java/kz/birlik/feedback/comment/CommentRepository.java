package kz.birlik.feedback.comment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import kz.birlik.feedback.discussion.CommentCounts;
import kz.birlik.feedback.discussion.CommentTally;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.text.Language;

/** Every query on comments. */
@ApplicationScoped
public class CommentRepository implements PanacheRepositoryBase<Comment, UUID>, CommentTally {

    private record StatusCount(UUID provisionId, CommentStatus status, long count, long repeats) {}

    public Comment get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("comment", id));
    }

    /** @return the discussion to hold still before the comment itself is touched */
    UUID discussionOf(UUID commentId) {
        return getEntityManager()
                .createQuery("select c.discussionId from Comment c where c.id = :id", UUID.class)
                .setParameter("id", commentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("comment", commentId));
    }

    /** Two who change one comment wait for each other; the second sees what the first did. */
    Comment getForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of receipt. @param authorKey only comments of this author, or null for all */
    List<Comment> page(UUID discussionId, CommentFilter filter, String authorKey, Optional<UUID> after, int limit) {
        var parameters = new Parameters();
        var where = where(discussionId, filter, authorKey, parameters);
        after.ifPresent(id -> parameters.and("after", id));
        return find(where + (after.isPresent() ? " and id > :after" : "") + " order by id", parameters)
                .range(0, limit - 1)
                .list();
    }

    long count(UUID discussionId, CommentFilter filter, String authorKey) {
        var parameters = new Parameters();
        return count(where(discussionId, filter, authorKey, parameters), parameters);
    }

    @Override
    public Map<UUID, CommentCounts> byProvision(UUID discussionId) {
        var byProvision = new HashMap<UUID, Map<CommentStatus, Long>>();
        var repeats = new HashMap<UUID, Long>();
        for (var row : statusCounts(discussionId)) {
            byProvision
                    .computeIfAbsent(row.provisionId(), any -> new EnumMap<>(CommentStatus.class))
                    .put(row.status(), row.count());
            repeats.merge(row.provisionId(), row.repeats(), Long::sum);
        }
        var counts = new HashMap<UUID, CommentCounts>();
        byProvision.forEach(
                (provision, byStatus) -> counts.put(provision, CommentStatus.counts(byStatus, repeats.get(provision))));
        return counts;
    }

    private List<StatusCount> statusCounts(UUID discussionId) {
        return getEntityManager()
                .createQuery(
                        "select c.provisionId, c.status, count(c), count(c.repeatOf) from Comment c"
                                + " where c.discussionId = :discussion group by c.provisionId, c.status",
                        StatusCount.class)
                .setParameter("discussion", discussionId)
                .getResultList();
    }

    @Override
    public List<UUID> unanswered(UUID discussionId, int limit) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Comment c where c.discussionId = :discussion and c.status = RECEIVED"
                                + " order by c.id",
                        UUID.class)
                .setParameter("discussion", discussionId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Makes two writes of one person in one discussion wait for each other, so that the second sees the first. */
    void oneAtATime(UUID discussionId, String authorKey) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:who, 0))) waited")
                .setParameter("who", discussionId + authorKey)
                .getSingleResult();
    }

    /** The person's standing comment of that text; a withdrawn one no longer counts as said. */
    Optional<UUID> original(UUID discussionId, String authorKey, String textKey) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Comment c where c.discussionId = :discussion and c.authorKey = :author"
                                + " and c.textKey = :text and c.repeatOf is null and c.status <> WITHDRAWN",
                        UUID.class)
                .setParameter("discussion", discussionId)
                .setParameter("author", authorKey)
                .setParameter("text", textKey)
                .getResultStream()
                .findFirst();
    }

    private static String where(UUID discussionId, CommentFilter filter, String authorKey, Parameters parameters) {
        var conditions = new ArrayList<>(List.of("discussionId = :discussion"));
        parameters.and("discussion", discussionId);
        if (filter.provisionId != null) {
            conditions.add("provisionId = :provision");
            parameters.and("provision", filter.provisionId);
        }
        if (filter.status != null) {
            // A literal, so that the queue of unanswered comments is read from its own small index.
            conditions.add("status = " + filter.status.name());
        }
        if (filter.language != null) {
            conditions.add("language = :language");
            parameters.and("language", Language.valueOf(filter.language.toUpperCase(Locale.ROOT)));
        }
        if (authorKey != null) {
            conditions.add("authorKey = :author");
            parameters.and("author", authorKey);
        }
        return String.join(" and ", conditions);
    }
}
