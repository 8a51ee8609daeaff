package kz.birlik.plans.measure;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.measure.executor.NamedExecutor;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanEvent;

/** Every query on measures; a page costs four statements, whatever its size. */
@ApplicationScoped
public class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    private static final String OF_STATUS = """
            from Measure m where m.planId = :plan and m.edition = :edition
            and function('measure_status', m.lineId, m.termFrom, m.termTo, cast(:planFrom as LocalDate), cast(:day as LocalDate)) = :status""";

    public Measure get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("measure", id));
    }

    /** @param after position of the last measure seen, 0 for the start */
    public List<FullMeasure> page(UUID plan, int edition, int after, int limit) {
        return full(find("planId = ?1 and edition = ?2 and position > ?3 order by position", plan, edition, after)
                .page(0, limit)
                .list());
    }

    /** @param day on which the measures had that status, as {@link MeasureProgress} has it */
    List<FullMeasure> page(Plan plan, int edition, MeasureStatus status, LocalDate day, int after, int limit) {
        var parameters = ofStatus(plan, edition, status, day);
        parameters.put("after", after);
        return full(find(OF_STATUS + " and m.position > :after order by m.position", parameters)
                .page(0, limit)
                .list());
    }

    long count(Plan plan, int edition, MeasureStatus status, LocalDate day) {
        return count(OF_STATUS, ofStatus(plan, edition, status, day));
    }

    private static Map<String, Object> ofStatus(Plan plan, int edition, MeasureStatus status, LocalDate day) {
        return new HashMap<>(Map.of(
                "plan",
                plan.id(),
                // nobody owes what was not approved
                "edition",
                plan.isPublished() && edition <= plan.edition() ? edition : 0,
                "planFrom",
                plan.periodFrom(),
                "day",
                day,
                "status",
                status.name()));
    }

    /** @return of each line its row in the latest edition that came into force; what waits for its act is no public fact */
    public List<Measure> ofLines(List<UUID> lines) {
        return find(
                        "from Measure m where m.lineId in ?1 and m.edition = (select max(n.edition) from Measure n, Plan p"
                                + " where n.lineId = m.lineId and p.id = n.planId and n.edition <= p.edition)",
                        lines)
                .list();
    }

    /** @return null when every measure of the table is named in both languages */
    public MissingTitles missingTitles(UUID plan, int edition) {
        return getEntityManager()
                .createQuery("""
                        select new kz.birlik.plans.measure.MissingTitles(
                            count(*) - count(function('jsonb_extract_path_text', m.title, 'kk')),
                            count(*) - count(function('jsonb_extract_path_text', m.title, 'ru')))
                        from Measure m where m.planId = :plan and m.edition = :edition""", MissingTitles.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .getSingleResult()
                .orNull();
    }

    /** @return code of the body named first, or null when it is not registered */
    public String leadBody(UUID measure) {
        return getEntityManager()
                .createQuery("select body from MeasureExecutor where measureId = :id and lead = true", String.class)
                .setParameter("id", measure)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @return the plans in whose current edition that body is named first for some measure */
    public Set<UUID> plansLedBy(String body) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct e.planId from MeasureExecutor e, Plan p"
                                + " where e.body = :body and e.lead = true and p.id = e.planId and p.edition = e.edition",
                        UUID.class)
                .setParameter("body", body)
                .getResultList());
    }

    /** Lets one transaction at a time decide on a measure, whatever its edition; held until the end of the transaction. */
    public void lockLine(UUID line) {
        findById(line, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return all measures of an edition, without what belongs to them */
    public List<Measure> ofEdition(UUID plan, int edition) {
        return find("planId = ?1 and edition = ?2 order by position", plan, edition)
                .list();
    }

    public FullMeasure full(Measure measure) {
        return full(List.of(measure)).get(0);
    }

    /** @return what the row says, read beside the session: a change writes its parts anew under the same keys */
    Map<String, Object> content(Measure measure) {
        flush();
        var full = full(measure);
        var parts = List.of(full.executors(), full.costs(), full.indicators());
        parts.forEach(part -> part.forEach(getEntityManager()::detach));
        return MeasureContent.of(full);
    }

    /** @return at most so many measures of the edition, as events name them */
    public List<PlanEvent.MeasureRef> references(UUID plan, int edition, int most) {
        return getEntityManager()
                .createQuery(
                        "select m.id, m.lineId, m.number, m.taskId from Measure m where m.planId = :plan and m.edition = :edition order by m.position",
                        Object[].class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new PlanEvent.MeasureRef((UUID) row[0], (UUID) row[1], (String) row[2], (UUID) row[3]))
                .toList();
    }

    public List<FullMeasure> full(List<Measure> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        var ids = measures.stream().map(Measure::id).toList();
        var executors = getEntityManager()
                .createQuery("from MeasureExecutor where measureId in :ids order by position", MeasureExecutor.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(executor -> executor.measureId));
        var costs = getEntityManager()
                .createQuery("from MeasureCost where measureId in :ids order by year", MeasureCost.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(cost -> cost.measureId));
        var indicators = getEntityManager()
                .createQuery("from MeasureIndicator where measureId in :ids order by position", MeasureIndicator.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(indicator -> indicator.measureId));
        return measures.stream()
                .map(measure -> new FullMeasure(
                        measure,
                        executors.getOrDefault(measure.id, List.of()),
                        costs.getOrDefault(measure.id, List.of()),
                        indicators.getOrDefault(measure.id, List.of())))
                .toList();
    }

    /** @return its own indicators by value, so that they may be written anew in the same transaction */
    List<Indicator> indicators(Measure measure) {
        var rows = getEntityManager()
                .createQuery(
                        "from MeasureIndicator where measureId = :measure order by position", MeasureIndicator.class)
                .setParameter("measure", measure.id)
                .getResultList();
        rows.forEach(getEntityManager()::detach);
        return rows.stream().map(MeasureIndicator::value).toList();
    }

    /** @return ids of its own indicators */
    public Set<UUID> indicatorIds(Measure measure) {
        return Set.copyOf(getEntityManager()
                .createQuery("select id from MeasureIndicator where measureId = :measure", UUID.class)
                .setParameter("measure", measure.id)
                .getResultList());
    }

    void replaceExecutors(Measure measure, List<NamedExecutor> executors) {
        removeAll("MeasureExecutor", measure);
        var position = 0;
        for (var executor : executors) {
            getEntityManager().persist(new MeasureExecutor(measure, ++position, executor));
        }
    }

    void replaceCosts(Measure measure, List<MeasureRequest.CostRequest> costs) {
        removeAll("MeasureCost", measure);
        costs.forEach(cost -> getEntityManager().persist(new MeasureCost(measure.id, cost.year(), cost.thousandKzt())));
    }

    void replaceIndicators(Measure measure, List<Indicator> indicators) {
        removeAll("MeasureIndicator", measure);
        var position = 0;
        for (var indicator : indicators) {
            getEntityManager().persist(new MeasureIndicator(measure.id, ++position, indicator));
        }
    }

    private void removeAll(String kind, Measure measure) {
        getEntityManager()
                .createQuery("delete from " + kind + " where measureId = :measure")
                .setParameter("measure", measure.id)
                .executeUpdate();
    }

    /** What belongs to a measure is part of its version, also when its own row stays as it is. */
    void touch(Measure measure) {
        getEntityManager().lock(measure, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
