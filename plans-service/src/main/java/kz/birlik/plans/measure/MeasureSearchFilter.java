package kz.birlik.plans.measure;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import kz.birlik.kit.problem.InvalidRequest;

/** How the measures of all plans may be narrowed. */
public class MeasureSearchFilter {

    @QueryParam("plan")
    @Parameter(description = "Plan they belong to")
    UUID plan;

    @QueryParam("region")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "KATO code of the region of the plan", example = "110000000")
    String region;

    @QueryParam("period")
    @Min(1990)
    @Max(2100)
    @Parameter(description = "A year the plan covers, wholly or in part", example = "2026")
    Integer period;

    @QueryParam("body")
    @Size(max = 60)
    @Parameter(description = "Code of a registered body among the executors", example = "MKI")
    String body;

    @QueryParam("direction")
    @Parameter(description = "Direction of the concept the measure belongs to")
    UUID direction;

    @QueryParam("status")
    @Parameter(description = "What has become of the measure; of plans that were approved only")
    MeasureStatus status;

    @QueryParam("dueFrom")
    @Parameter(description = "Something is due on this day or later, and not after `dueTo`", example = "2026-04-01")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(
            description = "Something is due on this day or earlier, and not before `dueFrom`",
            example = "2026-06-30")
    LocalDate dueTo;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(description = "Words of the title, in any language and case", example = "форум")
    String q;

    @QueryParam("asOf")
    @Parameter(
            description = "Day whose status is shown, from what had been accepted by then; today when absent",
            example = "2026-07-01")
    LocalDate asOf;

    void demandValid() {
        if (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom)) {
            throw new InvalidRequest("dueTo", "dueTo is not before dueFrom.");
        }
    }
}
