package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.edition.ChangeKind;

/** What becomes of plans, as others follow it. */
public sealed interface PlanEvent extends DomainEvent {

    UUID planId();

    @Override
    default String subject() {
        return planId().toString();
    }

    /** First and last day. */
    record Life(LocalDate from, LocalDate to) {}

    /** A measure as followers need it. */
    record MeasureRef(UUID measureId, UUID lineId, String number, UUID taskId) {}

    /** How many lines of the table a correction added, removed and changed. */
    record Changes(int added, int removed, int changed) {}

    /** A plan was made of an import. */
    record Registered(
            UUID planId,
            PlanLevel level,
            String regionKato,
            LocalizedText title,
            Life period,
            UUID conceptId,
            int measures)
            implements PlanEvent {
        @Override
        public String type() {
            return "kz.birlik.plan.registered.v1";
        }
    }

    /** Its editors gave it to the approver. */
    record Submitted(UUID planId, PlanLevel level, String regionKato) implements PlanEvent {
        @Override
        public String type() {
            return "kz.birlik.plan.submitted.v1";
        }
    }

    /** It was approved; from now on anyone reads it. */
    record Approved(
            UUID planId,
            UUID conceptId,
            PlanLevel level,
            String regionKato,
            LocalizedText title,
            ActRef approvalAct,
            int measureCount,
            List<MeasureRef> measures)
            implements PlanEvent {
        @Override
        public String type() {
            return "kz.birlik.plan.approved.v1";
        }
    }

    /** A corrected table came into force by its act. */
    record Amended(
            UUID planId,
            UUID conceptId,
            PlanLevel level,
            String regionKato,
            LocalizedText title,
            int edition,
            int previousEdition,
            ActRef approvalAct,
            Changes changes,
            int measureCount,
            List<MeasureRef> measures)
            implements PlanEvent {
        @Override
        public String type() {
            return "kz.birlik.plan.amended.v1";
        }
    }

    /** It ran out, or an act ended it. */
    record Closed(
            UUID planId,
            PlanLevel level,
            String regionKato,
            int edition,
            LocalDate closedOn,
            ClosureReason reasonCode,
            ActRef closureAct)
            implements PlanEvent {
        @Override
        public String type() {
            return "kz.birlik.plan.closed.v1";
        }
    }

    /** What it carries out is gone. */
    record ReviewRequired(UUID planId, UUID conceptId, String reasonCode, LocalizedText reason) implements PlanEvent {
        @Override
        public String type() {
            return "kz.birlik.plan.review-required.v1";
        }
    }

    static Registered registered(Plan plan) {
        return new Registered(
                plan.id,
                plan.level,
                plan.regionKato,
                plan.title,
                new Life(plan.periodFrom, plan.periodTo),
                plan.conceptId,
                plan.measureCount);
    }

    static Approved approved(Plan plan, List<MeasureRef> measures) {
        return new Approved(
                plan.id,
                plan.conceptId,
                plan.level,
                plan.regionKato,
                plan.title,
                plan.approvalAct,
                plan.measureCount,
                measures);
    }

    static Amended amended(Plan plan, int before, Map<ChangeKind, Integer> changes, List<MeasureRef> measures) {
        return new Amended(
                plan.id,
                plan.conceptId,
                plan.level,
                plan.regionKato,
                plan.title,
                plan.edition,
                before,
                plan.approvalAct,
                new Changes(
                        changes.get(ChangeKind.ADDED),
                        changes.get(ChangeKind.REMOVED),
                        changes.get(ChangeKind.CHANGED)),
                plan.measureCount,
                measures);
    }

    static Closed closed(Plan plan) {
        return new Closed(
                plan.id, plan.level, plan.regionKato, plan.edition, plan.closedOn, plan.closureReason, plan.closureAct);
    }
}
