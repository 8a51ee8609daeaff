package kz.birlik.plans.plan;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.plans.concept.FollowedConcept;
import kz.birlik.plans.edition.PlanEditions;

/** Sends plans to review when the concept they carry out loses force; they keep their history and say why. */
@ApplicationScoped
public class PlanReviews {

    private final PlanRepository plans;
    private final PlanEditions editions;
    private final Outbox outbox;
    private final Audit audit;

    PlanReviews(PlanRepository plans, PlanEditions editions, Outbox outbox, Audit audit) {
        this.plans = plans;
        this.editions = editions;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void conceptRepealed(FollowedConcept concept) {
        for (var plan : plans.boundTo(concept.id())) {
            review(plan, concept);
        }
    }

    /** A plan whose concept was repealed between the upload and the commit begins its life in review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void registered(Plan plan, FollowedConcept concept) {
        if (concept.status() == FollowedConcept.Status.REPEALED) {
            review(plan, concept);
        }
    }

    private void review(Plan plan, FollowedConcept concept) {
        var reason = ReviewReason.conceptRepealed(concept);
        if (plan.requireReview(reason)) {
            editions.get(plan.id, plan.edition).reviewed(reason);
            audit.record(
                    "plan-review-required",
                    "plan",
                    plan.id,
                    null,
                    Map.of("reason", reason.code(), "conceptId", concept.id()));
            outbox.record(new PlanEvent.ReviewRequired(plan.id, concept.id(), reason.code(), reason.text()));
        }
    }
}
