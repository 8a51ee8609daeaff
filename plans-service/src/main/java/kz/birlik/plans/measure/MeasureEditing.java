package kz.birlik.plans.measure;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.audit.AuditedChange;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.body.BodyRegister;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/** What an editor changes of a single measure; one method is one use case. */
@ApplicationScoped
public class MeasureEditing {

    private final MeasureRepository measures;
    private final PlanRepository plans;
    private final BodyRegister bodies;
    private final ParentMeasures parents;
    private final MeasureService service;
    private final PlanRights rights;
    private final Audit audit;

    MeasureEditing(
            MeasureRepository measures,
            PlanRepository plans,
            BodyRegister bodies,
            ParentMeasures parents,
            MeasureService service,
            PlanRights rights,
            Audit audit) {
        this.measures = measures;
        this.plans = plans;
        this.bodies = bodies;
        this.parents = parents;
        this.service = service;
        this.rights = rights;
        this.audit = audit;
    }

    /** Rewrites a row of a table that was not signed yet. */
    @Transactional
    public Versioned<MeasureView> edit(UUID id, LongConsumer precondition, MeasureRequest request) {
        var measure = measures.get(id);
        var plan = own(measure);
        precondition.accept(measure.version);
        plan.tables().requireEditable(measure.edition, "EDIT_MEASURE");
        var before = measures.content(measure);
        var read = MeasureReading.of(request, plan, new ExecutorParser(bodies.names()));
        var kept = isKept(measure.indicator, read.indicator());
        measure.rewrite(read);
        measures.replaceExecutors(measure, read.executors());
        measures.replaceCosts(measure, read.costs());
        measures.replaceIndicators(
                measure, kept ? Indicator.inBoth(measures.indicators(measure), read.indicators()) : read.indicators());
        return changed(measure, plan, "measure-edited", before);
    }

    @Transactional
    public Versioned<MeasureView> setIndicators(UUID id, LongConsumer precondition, IndicatorsRequest request) {
        var measure = measures.get(id);
        var plan = own(measure);
        precondition.accept(measure.version);
        plan.tables().requireTiesEditable(measure.edition, "SET_INDICATORS");
        var before = measures.content(measure);
        measures.replaceIndicators(measure, OwnIndicators.of(request, measures.indicatorIds(measure)));
        return changed(measure, plan, "measure-indicators-set", before);
    }

    @Transactional
    public Versioned<MeasureView> setParent(UUID id, LongConsumer precondition, ParentRequest request) {
        var measure = measures.get(id);
        var plan = own(measure);
        precondition.accept(measure.version);
        plan.tables().requireTiesEditable(measure.edition, "SET_PARENT");
        var before = measures.content(measure);
        measure.copies(request.parentId() == null ? null : parents.lineOf(request.parentId(), plan));
        return changed(measure, plan, "measure-parent-set", before);
    }

    /** The plan is held until the end, so that no approval comes between the check and the change. */
    private Plan own(Measure measure) {
        var plan = rights.visible(plans.locked(measure.planId), "measure", measure.id);
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        return plan;
    }

    /** Words that were only translated are the same, and what editors made of them holds. */
    private static boolean isKept(LocalizedText before, LocalizedText after) {
        return before == null || after == null
                ? Objects.equals(before, after)
                : before.filledFrom(after).equals(after);
    }

    private Versioned<MeasureView> changed(Measure measure, Plan plan, String what, Map<String, Object> before) {
        var changed = AuditedChange.between(before, measures.content(measure));
        audit.record(
                what,
                "measure",
                measure.id,
                null,
                Map.of("plan", plan.id(), "line", measure.lineId, "changed", changed));
        measures.touch(measure);
        return service.shown(measure, plan);
    }
}
