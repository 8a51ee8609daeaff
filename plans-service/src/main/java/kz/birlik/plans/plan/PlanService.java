package kz.birlik.plans.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.audit.AuditedChange;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.concept.FollowedConcept;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.edition.ChangeTable;
import kz.birlik.plans.edition.PlanCorrections;
import kz.birlik.plans.edition.PlanEdition;
import kz.birlik.plans.edition.PlanEditions;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.measure.MissingTitles;

/** What can be done with plans; one method is one use case. */
@ApplicationScoped
public class PlanService {

    /** Found: order № 260 of 29.10.2024 as changed by № 235 of 25.09.2025 governs plans; its body was not available. */
    static final String LEGAL_BASIS = "Приказ № 260 от 29.10.2024 (ред. № 235 от 25.09.2025), п. 92 СГП";

    /** An event is no bulk transfer: followers of a larger plan read its measures from the API. */
    private static final int MEASURES_IN_EVENT = 2_000;

    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final PlanEditions editions;
    private final PlanCorrections corrections;
    private final ChangeTable changes;
    private final FollowedConcepts concepts;
    private final PlanRights rights;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    PlanService(
            PlanRepository plans,
            MeasureRepository measures,
            PlanEditions editions,
            PlanCorrections corrections,
            ChangeTable changes,
            FollowedConcepts concepts,
            PlanRights rights,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.plans = plans;
        this.measures = measures;
        this.editions = editions;
        this.corrections = corrections;
        this.changes = changes;
        this.concepts = concepts;
        this.rights = rights;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Versioned<PlanView> read(UUID id) {
        return view(rights.visible(plans.get(id)), rights.scope(), null);
    }

    @Transactional
    public List<PlanView> page(PlanFilter filter, Optional<UUID> after, int limit) {
        var scope = rights.scope();
        var page = plans.page(filter, rights.visibility(scope), after, limit);
        var ids = page.stream()
                .map(plan -> plan.conceptId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = ids.isEmpty()
                ? Map.<UUID, FollowedConcept>of()
                : concepts.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(FollowedConcept::id, Function.identity()));
        return page.stream()
                .map(plan -> view(plan, plan.conceptId == null ? null : known.get(plan.conceptId), scope, null))
                .toList();
    }

    @Transactional
    public long count(PlanFilter filter) {
        return plans.count(filter, rights.visibility(rights.scope()));
    }

    /** Makes the plan of a committed import; its measures follow in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void register(Plan plan, UUID importId) {
        plans.persistAndFlush(plan);
        editions.persistAndFlush(new PlanEdition(plan.id, plan.edition, importId, plan.periodFrom, plan.measureCount));
        audit.record(
                "plan-registered",
                "plan",
                plan.id,
                LEGAL_BASIS,
                Map.of("importId", importId, "measures", plan.measureCount));
        outbox.record(PlanEvent.registered(plan));
    }

    @Transactional
    public Versioned<PlanView> edit(UUID id, LongConsumer precondition, PlanRequest request) {
        var plan = own(id, precondition);
        request.demandValid();
        var before = PlanContent.of(plan);
        plan.describe(request.title(), request.periodFrom(), request.periodTo());
        bind(plan, request.conceptId());
        audit.record(
                "plan-edited",
                "plan",
                id,
                null,
                Map.of("changed", AuditedChange.between(before, PlanContent.of(plan))));
        return changed(plan);
    }

    @Transactional
    public Versioned<PlanView> submit(UUID id, LongConsumer precondition) {
        var plan = own(id, precondition);
        plan.submit();
        audit.record("plan-submitted", "plan", id, LEGAL_BASIS, Map.of());
        outbox.record(new PlanEvent.Submitted(id, plan.level, plan.regionKato));
        return changed(plan);
    }

    @Transactional
    public Versioned<PlanView> sendBack(UUID id, LongConsumer precondition, ReturnRequest request) {
        var plan = any(id, precondition);
        plan.sendBack();
        audit.record("plan-returned", "plan", id, LEGAL_BASIS, Map.of("reason", request.reason()));
        return changed(plan);
    }

    @Transactional
    public Versioned<PlanView> approve(UUID id, LongConsumer precondition, ApprovalRequest request) {
        var plan = any(id, precondition);
        var before = plan.edition;
        var amends = plan.pendingEdition != null && plan.isPublished();
        corrections.approve(plan, request.act(), clock.today());
        audit.record(
                amends ? "plan-amended" : "plan-approved",
                "plan",
                id,
                LEGAL_BASIS,
                Map.of("act", request.act().number(), "edition", plan.edition));
        var named = measures.references(id, plan.edition, MEASURES_IN_EVENT);
        outbox.record(
                amends
                        ? PlanEvent.amended(plan, before, changes.count(id, before, plan.edition), named)
                        : PlanEvent.approved(plan, named));
        return changed(plan);
    }

    @Transactional
    public Versioned<PlanView> close(UUID id, LongConsumer precondition, ClosureRequest request) {
        var plan = any(id, precondition);
        plan.close(request.reason(), request.act(), clock.today());
        audit.record("plan-closed", "plan", id, LEGAL_BASIS, Map.of("reason", request.reason()));
        outbox.record(PlanEvent.closed(plan));
        return changed(plan);
    }

    private Plan any(UUID id, LongConsumer precondition) {
        var plan = rights.visible(plans.get(id));
        precondition.accept(plan.version());
        return plan;
    }

    private Plan own(UUID id, LongConsumer precondition) {
        var plan = rights.visible(plans.get(id));
        rights.requireEdit(plan.level, plan.regionKato, plan.ownerBody);
        precondition.accept(plan.version());
        return plan;
    }

    private void bind(Plan plan, UUID conceptId) {
        if (conceptId == null) {
            plan.bindTo(null, null);
        } else if (!conceptId.equals(plan.conceptId)) {
            var concept = concepts.held(conceptId)
                    .orElseThrow(() ->
                            new InvalidRequest("conceptId", "No concept %s was in force yet.".formatted(conceptId)));
            concept.requireInForce("conceptId");
            plan.bindTo(concept.id(), concept.edition());
        }
    }

    /** Nothing obliges a plan to be in both languages when it is signed; whoever changes or signs it is told which one it lacks. */
    private Versioned<PlanView> changed(Plan plan) {
        plans.flush();
        return view(plan, rights.scope(), measures.missingTitles(plan.id, plan.edition));
    }

    private Versioned<PlanView> view(Plan plan, EditScope scope, MissingTitles missing) {
        var concept = plan.conceptId == null ? null : concepts.findById(plan.conceptId);
        return new Versioned<>(view(plan, concept, scope, missing), plan.version(), plan.isPublished());
    }

    private PlanView view(Plan plan, FollowedConcept concept, EditScope scope, MissingTitles missing) {
        return PlanView.of(plan, concept, rights.maySeeDraft(plan, scope), missing, allowedActions(plan, scope));
    }

    /** Exactly what the next request of the same caller would be let to do. */
    private List<String> allowedActions(Plan plan, EditScope scope) {
        var actions = new ArrayList<String>();
        var edits = scope.covers(plan);
        if (edits && plan.status.isEditable()) {
            actions.add("EDIT");
        }
        if (edits && plan.status.leadsTo(PlanStatus.SUBMITTED)) {
            actions.add("SUBMIT");
        }
        if (edits && plan.tables().isCorrectable()) {
            actions.add("CORRECT");
        }
        if (rights.caller().is(Role.PLAN_APPROVER)) {
            if (plan.status == PlanStatus.SUBMITTED) {
                actions.add("RETURN");
            }
            if (plan.status.leadsTo(PlanStatus.APPROVED) || plan.pendingEdition != null) {
                actions.add("APPROVE");
            }
            if (plan.status.leadsTo(PlanStatus.CLOSED) && plan.pendingEdition == null) {
                actions.add("CLOSE");
            }
        }
        return actions;
    }
}
