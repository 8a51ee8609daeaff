package kz.birlik.plans.edition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/** Who reads which edition, and the withdrawal of a correction that will not be made. */
@ApplicationScoped
public class EditionService {

    private final PlanEditions editions;
    private final PlanRepository plans;
    private final PlanRights rights;
    private final Audit audit;

    EditionService(PlanEditions editions, PlanRepository plans, PlanRights rights, Audit audit) {
        this.editions = editions;
        this.plans = plans;
        this.rights = rights;
        this.audit = audit;
    }

    @Transactional
    public List<EditionView> list(UUID planId) {
        var plan = rights.visible(plans.get(planId));
        var drafts = rights.maySeeDraft(plan);
        return editions.of(planId).stream()
                .filter(edition -> drafts || edition.isApproved())
                .map(edition -> EditionView.of(edition, plan))
                .toList();
    }

    /** @throws NotFound for one that does not exist, or was never approved and is a draft of others */
    @Transactional
    public PlanEdition visible(Plan plan, int number) {
        var edition = editions.get(plan.id(), number);
        if (!edition.isApproved() && !rights.maySeeDraft(plan)) {
            throw new NotFound("edition %d of plan".formatted(number), plan.id());
        }
        return edition;
    }

    /**
     * The same of something within an edition; costs nothing for the one in force, which is what nearly everyone reads.
     *
     * @throws NotFound naming what was asked for, and neither the hidden edition nor its plan
     */
    @Transactional
    public void requireVisible(Plan plan, int number, String what, UUID id) {
        if (number != plan.edition()
                && !rights.maySeeDraft(plan)
                && !editions.get(plan.id(), number).isApproved()) {
            throw new NotFound(what, id);
        }
    }

    @Transactional
    public void withdraw(UUID planId, int number, LongConsumer precondition) {
        var plan = rights.visible(plans.locked(planId));
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        precondition.accept(plan.version());
        editions.get(planId, number);
        plan.withdrawCorrection(number);
        editions.remove(planId, number);
        audit.record("plan-correction-withdrawn", "plan", planId, null, Map.of("edition", number));
    }
}
