package kz.birlik.plans.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A report as the API shows it. */
@Schema(name = "Report")
public record ReportView(
        UUID id,
        UUID planId,

        @Schema(description = "The measure in the latest edition of its plan")
        UUID measureId,

        @Schema(description = "The measure over all editions; the report belongs to it")
        UUID lineId,

        @Schema(description = "Number of the measure as the plan wrote it", examples = "3.1")
        String measureNumber,

        @Schema(description = "Body that answers for the measure", examples = "AKIM-110000000")
        String leadBody,

        @Schema(description = "Body that collects", examples = "MKI")
        String collector,

        Period period,
        ReportStatus status,
        LocalizedText statusLabel,
        ReportContent content,

        @Schema(description = "Label of the claimed state of the measure")
        LocalizedText claimLabel,

        @Schema(description = "First day it was submitted; decides whether the executor was late")
        LocalDate firstSubmittedOn,

        @Schema(description = "Last day it was submitted, after a return")
        LocalDate submittedOn,

        @Schema(description = "Whether the executor was late, or is so by now")
        boolean executorLate,

        LocalDate acceptedOn,

        @Schema(description = "Whether the collector was late, or is so by now")
        boolean collectorLate,

        @Schema(description = "Whether somebody still owes something whose last day has passed")
        boolean overdue,

        LocalDate returnedOn,

        @Schema(description = "Why it was returned last; for executor, collector and those who see everything")
        String returnReason,

        Instant createdAt,

        @Schema(description = "What the caller may do now: EDIT, SUBMIT, ACCEPT, RETURN")
        List<String> allowedActions) {

    /** What it reports on and by when. */
    @Schema(name = "ReportedPeriod")
    public record Period(
            @Schema(description = "Key within the plan's schedule", examples = "2026-H1")
            String key,

            LocalDate from,
            LocalDate to,

            @Schema(description = "Last day for the executor to submit")
            LocalDate executorDue,

            @Schema(description = "Last day for the collector to accept")
            LocalDate collectorDue) {}

    /** @param insider whether the reader takes part in it, and so reads why it came back */
    static ReportView of(FullReport full, LocalDate today, boolean insider, List<String> allowedActions) {
        var report = full.report();
        return new ReportView(
                report.id,
                report.planId,
                full.measure().id(),
                report.lineId,
                full.measure().number(),
                report.leadBody,
                full.collector(),
                new Period(
                        report.periodKey, report.periodFrom, report.periodTo, report.executorDue, report.collectorDue),
                report.status,
                Labels.of(report.status),
                report.content(),
                Labels.of(report.claim),
                report.firstSubmittedOn,
                report.submittedOn,
                report.executorLate(today),
                report.acceptedOn,
                report.collectorLate(today),
                report.overdue(today),
                insider ? report.returnedOn : null,
                insider ? report.returnReason : null,
                report.createdAt,
                allowedActions);
    }
}
