package kz.birlik.plans.schedule;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schedule of a plan as the API shows it. */
@Schema(name = "ReportSchedule")
public record ReportScheduleView(
        UUID planId,

        @Schema(
                description = "Code of the body that accepts or returns; absent until a schedule is set",
                examples = "MKI")
        String collector,

        @Schema(description = "Who receives the summary") String recipient,

        @Schema(description = "The shipped schedule its lines were copied from")
        String template,

        @Schema(description = "Empty until a schedule is set")
        List<ScheduleRule> rules,

        @Schema(description = "The periods that follow from the lines and the life of the plan, in order")
        List<ReportPeriod> periods,

        @Schema(description = "What the caller may do now: SET")
        List<String> allowedActions) {}
