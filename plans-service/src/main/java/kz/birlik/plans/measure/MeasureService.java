package kz.birlik.plans.measure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.InvalidRequest;
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
    private final PlanRights rights;
    private final Audit audit;

    MeasureService(
            MeasureRepository measures,
            PlanRepository plans,
            EditionService editions,
            FollowedConcepts concepts,
            PlanRights rights,
            Audit audit) {
        this.measures = measures;
        this.plans = plans;
        this.editions = editions;
        this.concepts = concepts;
        this.rights = rights;
        this.audit = audit;
    }

    /** A page of one edition, with the number of all its measures. */
    public record Listed(List<FullMeasure> measures, int total) {}

    @Transactional
    public Listed page(UUID planId, Integer edition, int after, int limit) {
        var plan = rights.visible(plans.get(planId));
        if (edition == null) {
            return new Listed(measures.page(planId, plan.edition(), after, limit), plan.measureCount());
        }
        var asked = editions.visible(plan, edition);
        return new Listed(measures.page(planId, asked.number(), after, limit), asked.measureCount());
    }

    @Transactional
    public Versioned<MeasureView> read(UUID id) {
        var measure = measures.get(id);
        var plan = rights.visible(plans.get(measure.planId), "measure", measure.id);
        editions.requireVisible(plan, measure.edition);
        return view(measure, plan);
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
        measure.bindTo(direction(plan, request), request.taskId(), indicators(plan, indicators));
        audit.record("measure-bound", "measure", id, null, Map.of("plan", plan.id()));
        measures.flush();
        return view(measure, plan);
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

    private Versioned<MeasureView> view(Measure measure, Plan plan) {
        return new Versioned<>(MeasureView.of(measures.full(measure)), measure.version, plan.isPublished());
    }
}
