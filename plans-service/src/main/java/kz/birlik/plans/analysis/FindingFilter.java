package kz.birlik.plans.analysis;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the findings of a run may be narrowed. */
public class FindingFilter {

    @QueryParam("rule")
    @Pattern(regexp = "[A-Z0-9_]{1,60}")
    @Parameter(description = "Name of a rule of the ruleset", example = "NO_LEAD")
    String rule;

    @QueryParam("severity")
    @Parameter(description = "How much it matters")
    Severity severity;

    @QueryParam("plan")
    @Parameter(description = "A plan of the run; also one that a finding of another plan only names")
    UUID plan;

    @QueryParam("region")
    @Pattern(regexp = "[0-9]{9}")
    @Parameter(description = "KATO code; findings of the plans of that region", example = "110000000")
    String region;

    @QueryParam("dismissed")
    @Parameter(description = "Only those that were dismissed (true) or were not (false); both when absent")
    Boolean dismissed;

    String severity() {
        return severity == null ? null : severity.name();
    }

    /** What an analyst has not let be, narrowed as a list of findings is. */
    public static FindingFilter open(String rule, Severity severity, UUID plan, String region) {
        var filter = new FindingFilter();
        filter.rule = rule;
        filter.severity = severity;
        filter.plan = plan;
        filter.region = region;
        filter.dismissed = false;
        return filter;
    }
}
