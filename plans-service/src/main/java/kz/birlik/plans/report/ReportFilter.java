package kz.birlik.plans.report;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of reports may be narrowed. */
public class ReportFilter {

    @QueryParam("plan")
    @Parameter(description = "Plan whose measures are reported on")
    UUID plan;

    @QueryParam("status")
    @Parameter(description = "State of the report")
    ReportStatus status;

    @QueryParam("period")
    @Size(max = 20)
    @Parameter(description = "Key of the period", example = "2026-H1")
    String period;

    @QueryParam("overdue")
    @Parameter(
            description =
                    "true: somebody still owes something whose last day has passed; false: nobody does. Measures without any report are no reports and are told by `measure.overdue`.")
    Boolean overdue;

    /** Set by the list of one measure. */
    UUID line;

    static ReportFilter ofLine(UUID line) {
        var filter = new ReportFilter();
        filter.line = line;
        return filter;
    }
}
