package kz.birlik.plans.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a schedule: the two hops of a report and their last days.
 *
 * @param part which one of the year, such as 2 for the second half-year; null for every one
 * @param executorDue last day for the executor to submit
 * @param collectorDue last day for the collector to accept, never before the executor's
 */
@Schema(name = "ReportScheduleRule")
public record ScheduleRule(
        @NotNull PeriodKind period,

        @Min(1)
        @Max(12)
        @Schema(description = "Which one of the year, such as 2 for the second half-year; absent for every one")
        Integer part,

        @NotNull @Valid DueDay executorDue,
        @NotNull @Valid DueDay collectorDue) {

    boolean covers(PeriodKind.Stretch stretch) {
        return part == null || part == stretch.part();
    }
}
