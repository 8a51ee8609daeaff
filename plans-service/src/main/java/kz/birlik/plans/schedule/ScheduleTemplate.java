package kz.birlik.plans.schedule;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/**
 * A schedule that an act in force or once in force really has, to start from.
 *
 * @param wording how the act writes the days, so that the rules can be held against it
 * @param verified whether act and days were found in the public source named
 */
@Schema(name = "ReportScheduleTemplate")
public record ScheduleTemplate(
        @Schema(description = "Stable name", examples = "HALF_YEAR_5_JULY_20_DECEMBER")
        String key,

        @Schema(description = "The act it was taken from") LocalizedText title,

        @Schema(description = "Who approved the act, as it writes it")
        String approvedBy,

        @Schema(description = "Who collects, as the act writes it")
        String collector,

        @Schema(description = "Who receives the summary, as the act writes it")
        String recipient,

        @Schema(description = "The days as the act writes them")
        Wording wording,

        @Schema(description = "Public address of the act") String source,

        @Schema(description = "Whether act and days were found in that source")
        boolean verified,

        List<ScheduleRule> rules) {

    /** The words of the act. */
    @Schema(name = "ReportScheduleWording")
    public record Wording(String periodicity, String executors, String collector) {}
}
