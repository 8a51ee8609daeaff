package kz.birlik.plans.schedule;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/**
 * A period a plan is reported on, with the last days of both hops.
 *
 * @param key stable name within the plan: {@code 2026-M03}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026}, {@code ONCE}
 * @param from first day, not before the plan's
 * @param to last day, not after the plan's
 * @param executorDue last day of the executor; may lie before the end of the period
 * @param collectorDue last day of the collector
 */
@Schema(name = "ReportPeriod")
public record ReportPeriod(
        @Schema(description = "Stable name within the plan", examples = "2026-H1")
        String key,

        PeriodKind kind,
        LocalizedText kindLabel,

        @Schema(description = "First day, not before the plan's")
        LocalDate from,

        @Schema(description = "Last day, not after the plan's")
        LocalDate to,

        @Schema(description = "Last day for the executor to submit; may lie before the end of the period")
        LocalDate executorDue,

        @Schema(description = "Last day for the collector to accept")
        LocalDate collectorDue) {}
