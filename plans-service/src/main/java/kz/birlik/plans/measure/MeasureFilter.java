package kz.birlik.plans.measure;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import kz.birlik.kit.time.BusinessClock;

/** How the measures of a plan may be narrowed. */
public class MeasureFilter {

    @QueryParam("edition")
    @Min(1)
    @Parameter(description = "Number of an edition; the current one when absent", example = "1")
    Integer edition;

    @QueryParam("status")
    @Parameter(description = "What has become of the measure; of plans that were approved only")
    MeasureStatus status;

    @QueryParam("asOf")
    @Parameter(
            description = "Day whose state is shown, from what had been accepted by then; today when absent",
            example = "2026-07-01")
    LocalDate asOf;

    LocalDate day(BusinessClock clock) {
        return asOf == null ? clock.today() : asOf;
    }
}
