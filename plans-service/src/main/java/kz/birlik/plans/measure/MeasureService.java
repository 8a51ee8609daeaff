package kz.birlik.plans.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.audit.AuditedChange;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.concept.FollowedDirection;
import kz.birlik.plans.concept.FollowedIndicator;
import kz.birlik.plans.edition.EditionService;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/** What can be done with measures; one method is one use case. */
@ApplicationScoped
public class MeasureService {

    private final MeasureRepository measures;
    private final PlanRepository plans;
    private final EditionService editions;
    private final FollowedConcepts concepts;
    private final AcceptedProgress accepted;
    private final PlanRights rights;
    private final BusinessClock clock;
    private final Audit audit;

    MeasureService(
            MeasureRepository measures,
            PlanRepository plans,
            EditionService editions,
            FollowedConcepts concepts,
            AcceptedProgress accepted,
            PlanRights rights,
            BusinessClock clock,
            Audit audit) {
        this.measures = measures;
        this.plans = plans;
        this.editions = editions;
        this.concepts = concepts;
        this.accepted = accepted;
        this.rights = rights;
        this.clock = clock;
        this.audit = audit;
    }

    /** A measure of a list with its place in the table. */
    public record Listed(int position, MeasureView view) {}

    /** @param filter narrows the edition of the plan it names, or the current one */
    @Transactional
    public List<Listed> page(UUID planId, MeasureFilter filter, int after, int limit) {
        var plan = rights.visible(plans.get(planId));
        var edition = edition(plan, filter);
        var day = filter.day(clock);
        var page = filter.status == null
                ? measures.page(planId, edition, after, limit)
                : measures.page(plan, edition, filter.status, day, after, limit);
        var progress = progress(page.stream().map(FullMeasure::measure).toList(), plan, day);
        return page.stream()
                .map(full -> new Listed(
                        full.measure().position, MeasureView.of(full, progress.get(full.measure().lineId), day)))
                .toList();
    }

    @Transactional
    public long count(UUID planId, MeasureFilter filter) {
        var plan = rights.visible(plans.get(planId));
        if (filter.status != null) {
            return measures.count(plan, edition(plan, filter), filter.status, filter.day(clock));
        }
        return filter.edition == null
                ? plan.measureCount()
                : editions.visible(plan, filter.edition).measureCount();
    }

    private int edition(Plan plan, MeasureFilter filter) {
        return filter.edition == null
                ? plan.edition()
                : editions.visible(plan, filter.edition).number();
    }

    /** @param day whose state is shown; today when null */
    @Transactional
    public Versioned<MeasureView> read(UUID id, LocalDate day) {
        var measure = measures.get(id);
        var plan = rights.visible(plans.get(measure.planId), "measure", measure.id);
        editions.requireVisible(plan, measure.edition, "measure", measure.id);
        return view(measure, plan, day == null ? clock.today() : day);
    }

    /** Binds a measure into the concept of its plan: the link of the chain from a provision to a result. */
    @Transactional
    public Versioned<MeasureView> bind(UUID id, LongConsumer precondition, LinksRequest request) {
        var measure = measures.get(id);
        var plan = rights.visible(plans.get(measure.planId), "measure", measure.id);
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        precondition.accept(measure.version);
        plan.tables().requireTiesEditable(measure.edition, "BIND");
        var indicators = request.indicatorIds() == null ? List.<UUID>of() : request.indicatorIds();
        var before = MeasureContent.links(measure);
        measure.bindTo(direction(plan, request), request.taskId(), indicators(plan, indicators));
        var changed = AuditedChange.between(before, MeasureContent.links(measure));
        audit.record(
                "measure-bound",
                "measure",
                id,
                null,
                Map.of("plan", plan.id(), "line", measure.lineId, "changed", changed));
        measures.flush();
        return view(measure, plan, clock.today());
    }

    private UUID direction(Plan plan, LinksRequest request) {
        if (request.taskId() != null) {
            return concepts.task(plan.conceptId(), request.taskId())
                    .orElseThrow(() -> new InvalidRequest("taskId", "The concept of the plan has no such task."))
                    .directionId();
        }
        if (request.directionId() != null
                && concepts.directions(plan.conceptId()).stream()
                        .map(FollowedDirection::id)
                        .noneMatch(request.directionId()::equals)) {
            throw new InvalidRequest("directionId", "The concept of the plan has no such direction.");
        }
        return request.directionId();
    }

    private List<UUID> indicators(Plan plan, List<UUID> asked) {
        if (!asked.isEmpty()
                && !concepts.indicators(plan.conceptId()).stream()
                        .map(FollowedIndicator::id)
                        .toList()
                        .containsAll(asked)) {
            throw new InvalidRequest("indicatorIds", "The concept of the plan lacks one of these indicators.");
        }
        return asked.stream().distinct().toList();
    }

    /** @return a measure as its change left it, with what has become of it by today */
    Versioned<MeasureView> shown(Measure measure, Plan plan) {
        return view(measure, plan, clock.today());
    }

    private Versioned<MeasureView> view(Measure measure, Plan plan, LocalDate day) {
        var progress = progress(List.of(measure), plan, day).get(measure.lineId);
        return new Versioned<>(
                MeasureView.of(measures.full(measure), progress, day), measure.version, plan.isPublished());
    }

    /** @return nothing for a draft or a correction that waits for its act: nobody owes what was not approved */
    private Map<UUID, MeasureProgress> progress(List<Measure> shown, Plan plan, LocalDate day) {
        var approved = shown.stream()
                .filter(measure -> plan.isPublished() && measure.edition <= plan.edition())
                .toList();
        return accepted.progress(approved, id -> plan, day);
    }
}
