package kz.birlik.plans.proposal;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.analysis.FindingFilter;
import kz.birlik.plans.analysis.Severity;

/** For which findings of a run proposals are to be drafted; each member narrows further. */
@Schema(name = "BulkDraftRequest")
public record BulkDraftRequest(
        @Pattern(regexp = "[A-Z0-9_]{1,60}") @Schema(description = "Name of a rule", examples = "NO_LEAD")
        String rule,

        @Schema(description = "How much it matters") Severity severity,

        @Schema(description = "A plan the findings weigh on; the proposals are on this one")
        UUID plan,

        @Pattern(regexp = "[0-9]{9}") @Schema(description = "KATO code", examples = "110000000")
        String region,

        @Min(1) @Max(500) @Schema(description = "At most so many drafts; 500 when absent", examples = "100")
        Integer limit) {

    static final int MOST = 500;

    FindingFilter filter() {
        return FindingFilter.open(rule, severity, plan, region);
    }

    int most() {
        return limit == null ? MOST : limit;
    }
}
