package kz.birlik.plans.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.measure.MeasureWriter;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/**
 * Makes the next edition of a plan beside the one in force, and puts it in force by its act. A correction is a new edition of
 * the whole table, as resolutions have it («изложен в новой редакции»).
 */
@ApplicationScoped
public class PlanCorrections {

    private final PlanRepository plans;
    private final PlanEditions editions;
    private final LineTable lines;
    private final PlanRights rights;
    private final Audit audit;

    PlanCorrections(PlanRepository plans, PlanEditions editions, LineTable lines, PlanRights rights, Audit audit) {
        this.plans = plans;
        this.editions = editions;
        this.lines = lines;
        this.rights = rights;
        this.audit = audit;
    }

    /** @return the plan, whose pending edition the measures are to be written into */
    @Transactional(Transactional.TxType.MANDATORY)
    public Plan open(UUID planId, UUID importId, int measures) {
        var plan = plans.locked(planId);
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        var number = plan.openCorrection();
        editions.persistAndFlush(new PlanEdition(planId, number, importId, null, measures));
        audit.record(
                "plan-correction-opened",
                "plan",
                planId,
                null,
                Map.of("edition", number, "importId", importId, "measures", measures));
        return plan;
    }

    /** @return for each measure of the new table, the one of the edition in force that it goes on, or null */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MeasureWriter.Line> continuations(Plan plan, List<LineMatcher.Line> after) {
        return lines.continuations(plan.id(), plan.edition(), after);
    }

    /** Gives the new rows what the table does not say: links into the concept, the parent, indicators, the other language. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inherit(Plan plan) {
        lines.inherit(plan.id(), plan.pendingEdition());
    }

    /**
     * Puts the edition in force that waits, or the only one there is.
     *
     * @throws GuardFailed when the act is older than that of the edition before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanEdition approve(Plan plan, ActRef act, LocalDate today) {
        var edition = editions.get(plan.id(), plan.pendingEdition() == null ? plan.edition() : plan.pendingEdition());
        var before = edition.number() == plan.edition() ? null : editions.get(plan.id(), plan.edition());
        if (before != null && before.isApproved() && act.date().isBefore(before.approvedOn())) {
            throw new GuardFailed(
                    "APPROVED",
                    List.of(new Missing(
                            "act",
                            "The act is dated %s, before %s, the act of the edition it corrects."
                                    .formatted(act.date(), before.approvedOn()),
                            act.number())));
        }
        plan.approve(act, today, edition);
        edition.approve(
                act, before == null || act.date().isAfter(before.validFrom()) ? act.date() : before.validFrom());
        return edition;
    }
}
