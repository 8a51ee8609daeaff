package kz.birlik.plans.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.plan.Plan;

/** What becomes of the execution of measures, as others follow it: figures and states, never the words of a report. */
public sealed interface ReportEvent extends DomainEvent {

    MeasureRef measure();

    /** Ordered by line, so that what befell one measure stays in order over the editions of its plan. */
    @Override
    default String subject() {
        return measure().lineId().toString();
    }

    /** The period reported on. */
    record PeriodRef(String key, LocalDate from, LocalDate to) {}

    /**
     * The measure a report is about.
     *
     * @param measureId its row in the current edition
     * @param lineId what stays over the editions
     * @param taskId task of the concept it carries out, or null
     * @param leadBody code of the body that answers for it, or null
     */
    record MeasureRef(
            UUID measureId, UUID lineId, UUID planId, String regionKato, UUID conceptId, UUID taskId, String leadBody) {

        public static MeasureRef of(Measure measure, Plan plan, String leadBody) {
            return new MeasureRef(
                    measure.id(),
                    measure.lineId(),
                    plan.id(),
                    plan.regionKato(),
                    plan.conceptId(),
                    measure.taskId(),
                    leadBody);
        }
    }

    /** A value of an indicator of the concept. */
    record Reached(UUID indicatorId, String unit, BigDecimal value) {}

    /** The executor gave it to the collector. */
    record Submitted(
            UUID reportId,
            MeasureRef measure,
            PeriodRef period,
            LocalDate submittedOn,
            LocalDate executorDue,
            boolean late)
            implements ReportEvent {
        @Override
        public String type() {
            return "kz.birlik.measure.report-submitted.v1";
        }
    }

    /** The collector accepted it; from now on anyone reads it. */
    record Accepted(
            UUID reportId,
            MeasureRef measure,
            PeriodRef period,
            ClaimedStatus status,
            LocalDate doneOn,
            BigDecimal actualCostThousandKzt,
            List<Reached> indicatorValues,
            Long people,
            Long events,
            LocalDate acceptedOn,
            boolean executorLate,
            boolean collectorLate)
            implements ReportEvent {
        @Override
        public String type() {
            return "kz.birlik.measure.report-accepted.v1";
        }
    }

    /** The collector gave it back; why stands in the report, for its executor. */
    record Returned(UUID reportId, MeasureRef measure, PeriodRef period, LocalDate returnedOn) implements ReportEvent {
        @Override
        public String type() {
            return "kz.birlik.measure.report-returned.v1";
        }
    }

    /** Nobody submitted it by its last day; told once for each measure and period. */
    record Overdue(MeasureRef measure, PeriodRef period, LocalDate executorDue) implements ReportEvent {
        @Override
        public String type() {
            return "kz.birlik.measure.overdue.v1";
        }
    }

    static Submitted submitted(Report report, MeasureRef measure) {
        return new Submitted(
                report.id,
                measure,
                period(report),
                report.submittedOn,
                report.executorDue,
                report.executorLate(report.submittedOn));
    }

    /** @param ofConcept indicators others know; the own ones of the measure stay in the report */
    static Accepted accepted(Report report, MeasureRef measure, List<UUID> ofConcept) {
        return new Accepted(
                report.id,
                measure,
                period(report),
                report.claim,
                report.doneOn,
                report.actualCost,
                report.indicatorValues.stream()
                        .filter(value -> value.indicatorId() != null && ofConcept.contains(value.indicatorId()))
                        .map(value -> new Reached(value.indicatorId(), value.unit(), value.value()))
                        .toList(),
                report.people,
                report.events,
                report.acceptedOn,
                report.executorLate(report.acceptedOn),
                report.collectorLate(report.acceptedOn));
    }

    static Returned returned(Report report, MeasureRef measure) {
        return new Returned(report.id, measure, period(report), report.returnedOn);
    }

    private static PeriodRef period(Report report) {
        return new PeriodRef(report.periodKey, report.periodFrom, report.periodTo);
    }
}
