package kz.birlik.plans.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.measure.Measure;

/** Every query on proposals and on what they are drafted from. */
@ApplicationScoped
public class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    Proposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("proposal", id));
    }

    List<Proposal> page(ProposalFilter filter, ProposalVisibility visibility, Optional<UUID> after, int limit) {
        var where = new ProposalWhere(filter, visibility);
        after.ifPresent(id -> where.and("r.id > :after", "after", id));
        return find("from Proposal r where " + where.text() + " order by r.id", where.parameters())
                .page(0, limit)
                .list();
    }

    long count(ProposalFilter filter, ProposalVisibility visibility) {
        var where = new ProposalWhere(filter, visibility);
        return count("from Proposal r where " + where.text(), where.parameters());
    }

    /** Whoever drafts waits for whoever drafts already, so that a finding gets one proposal and the second is told of the first. */
    void lockDrafting() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('drafting of proposals', 33))")
                .getSingleResult();
    }

    /** @return by finding the proposal on it that is under way */
    Map<String, UUID> underWay(Collection<String> findings) {
        return getEntityManager()
                .createQuery(
                        "select r.findingId, r.id from Proposal r where r.findingId in :findings and r.status in (DRAFT, SENT, ACCEPTED)",
                        Object[].class)
                .setParameter("findings", findings)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** @return those of the findings that were let be */
    @SuppressWarnings("unchecked")
    Set<String> dismissed(Collection<String> findings) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery(
                        "select finding_id from finding_dismissal where active and finding_id in :findings",
                        String.class)
                .setParameter("findings", findings)
                .getResultList());
    }

    /** @return those of the findings that an edition of a plan applied */
    List<Proposal> applied(Collection<String> findings) {
        return find("from Proposal r where r.findingId in ?1 and r.status = APPLIED", findings)
                .list();
    }

    /** @return rows of measures by id */
    Map<UUID, Measure> measures(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("from Measure m where m.id in :ids", Measure.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Measure::id, measure -> measure));
    }

    /** @return the row of a line in an edition of its plan */
    Optional<Measure> rowOf(UUID plan, int edition, UUID line) {
        return getEntityManager()
                .createQuery(
                        "from Measure m where m.planId = :plan and m.edition = :edition and m.lineId = :line",
                        Measure.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .setParameter("line", line)
                .getResultStream()
                .findFirst();
    }

    /** @return by measure the code of the body named first, without measures where it is not registered */
    Map<UUID, String> leads(Collection<UUID> measures) {
        return getEntityManager()
                .createQuery(
                        "select e.measureId, e.body from MeasureExecutor e where e.measureId in :measures and e.lead = true and e.body is not null",
                        Object[].class)
                .setParameter("measures", measures)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
