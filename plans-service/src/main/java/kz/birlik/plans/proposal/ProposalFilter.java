package kz.birlik.plans.proposal;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of proposals may be narrowed. */
public class ProposalFilter {

    @QueryParam("status")
    @Parameter(description = "State of the proposal")
    ProposalStatus status;

    @QueryParam("run")
    @Parameter(description = "Run whose finding it was drafted from")
    UUID run;

    @QueryParam("finding")
    @Pattern(regexp = "[0-9a-f]{64}")
    @Parameter(
            description = "Hash of the finding, in whatever run",
            example = "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730")
    String finding;

    @QueryParam("plan")
    @Parameter(description = "Plan it is to improve")
    UUID plan;

    @QueryParam("region")
    @Pattern(regexp = "[0-9]{9}")
    @Parameter(description = "KATO code; proposals on plans of that region", example = "110000000")
    String region;

    @QueryParam("rule")
    @Pattern(regexp = "[A-Z0-9_]{1,60}")
    @Parameter(description = "Rule of the finding", example = "NO_LEAD")
    String rule;

    @QueryParam("body")
    @Size(max = 60)
    @Parameter(description = "Code of the body it goes to", example = "AKIM-110000000")
    String body;
}
