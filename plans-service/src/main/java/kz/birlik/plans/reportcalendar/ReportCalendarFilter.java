package kz.birlik.plans.reportcalendar;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose due days a calendar shows. */
public class ReportCalendarFilter {

    @QueryParam("body")
    @Size(max = 60)
    @Parameter(
            description = "Code of a body: reports on plans in which it leads a measure, acceptance where it collects",
            example = "MKI")
    String body;

    @QueryParam("region")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "KATO code of the region of the plans", example = "110000000")
    String region;

    @QueryParam("from")
    @Parameter(description = "First day shown; a year ago when absent", example = "2026-01-01")
    LocalDate from;
}
