package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.concepts.act.Act;

/** Every question asked of the concepts. */
@ApplicationScoped
public class ConceptRepository implements PanacheRepositoryBase<Concept, UUID> {

    private static final String WITH_ACTS =
            "from Concept c left join fetch c.legal.approvalAct left join fetch c.legal.repealAct ";

    /** Approvals and recordings of one sphere queue up here; the exclusion constraint stands behind. */
    public void lockSphere(String sphere) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:sphere, 0))", Integer.class)
                .setParameter("sphere", sphere)
                .getSingleResult();
    }

    /** Asked before any row is locked: the sphere's queue comes first, or two approvals could wait for each other. */
    public Optional<String> sphereOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.sphere from Concept c where c.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Concept detail(UUID id) {
        return find(WITH_ACTS + "where c.id = ?1", id).firstResult();
    }

    Concept locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return the concept with that id locked until commit, whoever asks; empty when there is none */
    public Optional<Concept> anyLocked(UUID id) {
        return Optional.ofNullable(locked(id));
    }

    Optional<Concept> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public boolean isCodeTaken(String code) {
        return withCode(code).isPresent();
    }

    public Optional<Concept> approvedBy(Act act) {
        return find("legal.approvalAct = ?1", act)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public List<Concept> repealedBy(Act act) {
        return list("legal.repealAct = ?1 order by id", act);
    }

    /** @return the concepts of the sphere that would be in force on some day of the given ones, earliest first */
    public List<Concept> inForceBetween(String sphere, LocalDate from, LocalDate to) {
        return list(
                "sphere = ?1 and legal.inForceFrom < ?3 and legal.inForceTo > ?2 and legal.inForceFrom < legal.inForceTo"
                        + " order by legal.inForceFrom",
                sphere,
                from,
                to);
    }

    /** @return ids of concepts whose beginning or end has come and was not told yet */
    public List<UUID> toAnnounce(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery("""
                        select c.id from Concept c where c.legal.inForceFrom <= :today and c.legal.inForceAnnouncedAt is null
                            and c.legal.inForceFrom < c.legal.inForceTo
                        or c.legal.repealedOn <= :today and c.legal.repealAnnouncedAt is null
                        order by c.id""", UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @return ids of the concepts each of these took the place of */
    Map<UUID, List<UUID>> predecessors(Collection<UUID> successors) {
        var found = new HashMap<UUID, List<UUID>>();
        getEntityManager()
                .createQuery(
                        "select c.legal.successorId, c.id from Concept c where c.legal.successorId in :ids order by c.id",
                        Object[].class)
                .setParameter("ids", successors)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], none -> new ArrayList<>())
                        .add((UUID) row[1]));
        return found;
    }

    /** @return newest first, at most {@code limit} */
    List<Concept> page(ConceptFilter filter, ConceptAccess.Drafts drafts, LocalDate today, UUID before, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, drafts, today, parameters);
        if (before != null) {
            where += " and c.id < :before";
            parameters.put("before", before);
        }
        return find(WITH_ACTS + where + " order by c.id desc", parameters)
                .range(0, limit - 1)
                .list();
    }

    long count(ConceptFilter filter, ConceptAccess.Drafts drafts, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        return count("from Concept c " + where(filter, drafts, today, parameters), parameters);
    }

    private static String where(
            ConceptFilter filter, ConceptAccess.Drafts drafts, LocalDate today, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        if (!drafts.all()) {
            conditions.add(
                    drafts.body() == null ? "c.publicSince is not null" : "(c.publicSince is not null or " + OWN + ")");
            if (drafts.body() != null) {
                parameters.put("body", drafts.body());
                parameters.put("today", today);
            }
        }
        if (filter.status() != null) {
            var condition = ConceptFilter.condition(filter.status());
            conditions.add(condition);
            if (condition.contains(":day")) {
                parameters.put("day", filter.day(today));
            }
        }
        if (filter.sphere() != null) {
            conditions.add("c.sphere = :sphere");
            parameters.put("sphere", filter.sphere());
        }
        if (filter.q() != null) {
            conditions.add("c.searchText like :q escape '!'");
            parameters.put("q", "%" + filter.q().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return conditions.isEmpty() ? "where 1 = 1" : "where " + String.join(" and ", conditions);
    }

    private static final String OWN = """
            exists (select 1 from OwnerPeriod o where o.concept = c and o.body = :body
                and o.validFrom <= :today and (o.validTo is null or o.validTo > :today))""";
}
