package kz.birlik.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.concept.FollowedConcept;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.MissingTitles;

/** A plan as the API shows it. */
@Schema(name = "Plan")
public record PlanView(
        UUID id,
        PlanLevel level,
        LocalizedText levelLabel,

        @Schema(description = "KATO code; absent for a republican plan", examples = "110000000")
        String region,

        @Schema(description = "Body the plan belongs to", examples = "AKIM-110000000")
        String ownerBody,

        LocalizedText title,
        Period period,

        @Schema(description = "The concept it carries out, from our own copy")
        Concept concept,

        PlanStatus status,
        LocalizedText statusLabel,

        @Schema(description = "Edition of the table; a correction is a new one")
        int edition,

        @Schema(description = "The corrected table that waits for its act; shown to those who see drafts")
        Integer pendingEdition,

        @Schema(description = "Act by which the current edition is in force")
        ActRef approvalAct,

        @Schema(description = "Day of the act that first approved the plan")
        LocalDate approvedOn,

        @Schema(description = "Why it must be looked at again")
        ReviewReason reviewReason,

        @Schema(description = "Number of measures of this edition")
        int measures,

        @Schema(
                description =
                        "Measures that lack a title in a language, in the answers that change or sign the plan; absent when none does. Pair the plan with its twin before it is signed, or in a correction after")
        MissingTitles missingTitles,

        @Schema(description = "How it ended, once CLOSED") Closure closure,

        Instant createdAt,

        @Schema(description = "What the caller may do now: EDIT, SUBMIT, CORRECT, RETURN, APPROVE, CLOSE")
        List<String> allowedActions) {

    /** First and last day, both included. */
    @Schema(name = "PlanPeriod")
    public record Period(LocalDate from, LocalDate to) {}

    /** The end of a plan. */
    @Schema(name = "PlanClosure")
    public record Closure(LocalDate on, ClosureReason reason, LocalizedText reasonLabel, ActRef act) {}

    /**
     * The concept in a few words.
     *
     * @param boundEdition the edition the plan was bound to
     * @param edition the edition we last heard of; a higher one means that the plan is behind
     */
    @Schema(name = "PlanConcept")
    public record Concept(
            UUID id,
            String code,
            LocalizedText title,
            Integer boundEdition,
            Integer edition,
            FollowedConcept.Status status) {}

    /**
     * @param drafts whether the caller sees drafts of this plan
     * @param missing titles its table lacks, or null when they are not told
     */
    static PlanView of(
            Plan plan, FollowedConcept concept, boolean drafts, MissingTitles missing, List<String> allowedActions) {
        return new PlanView(
                plan.id,
                plan.level,
                Labels.of(plan.level),
                plan.regionKato,
                plan.ownerBody,
                plan.title,
                new Period(plan.periodFrom, plan.periodTo),
                concept(plan, concept),
                plan.status,
                Labels.of(plan.status),
                plan.edition,
                drafts ? plan.pendingEdition : null,
                plan.approvalAct,
                plan.approvedOn,
                plan.reviewReason,
                plan.measureCount,
                missing,
                plan.closedOn == null
                        ? null
                        : new Closure(
                                plan.closedOn, plan.closureReason, Labels.of(plan.closureReason), plan.closureAct),
                plan.createdAt,
                allowedActions);
    }

    private static Concept concept(Plan plan, FollowedConcept concept) {
        if (plan.conceptId == null) {
            return null;
        }
        return concept == null
                ? new Concept(plan.conceptId, null, null, plan.conceptEdition, null, null)
                : new Concept(
                        concept.id(),
                        concept.code(),
                        concept.title(),
                        plan.conceptEdition,
                        concept.edition(),
                        concept.status());
    }
}
