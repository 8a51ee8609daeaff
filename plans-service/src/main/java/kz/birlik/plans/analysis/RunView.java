package kz.birlik.plans.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A run as the API shows it. */
@Schema(name = "AnalysisRun")
public record RunView(
        UUID id,
        RunStatus status,
        LocalizedText statusLabel,
        String ruleset,
        LocalDate asOf,

        @Schema(description = "Plans with the editions that were read")
        List<ReadPlanView> plans,

        @Schema(
                description =
                        "Plans that those are only compared with: last year's of the same owners, and the republic's of the same years")
        List<ReadPlanView> compared,

        Progress progress,

        @Schema(description = "Findings in all, once COMPLETED")
        Integer findings,

        @Schema(description = "Findings by rule, once COMPLETED", examples = "{\"NO_LEAD\":2}")
        Map<String, Integer> byRule,

        @Schema(description = "Why it failed") String failure,
        Instant createdAt,
        Instant completedAt) {

    /** A plan as it was read. */
    @Schema(name = "AnalysedPlan")
    public record ReadPlanView(UUID planId, int edition) {}

    /** How far it is, in measures. */
    @Schema(name = "AnalysisProgress")
    public record Progress(int done, int total) {}

    private static List<ReadPlanView> read(List<AnalysisRun.ReadPlan> plans) {
        return plans.stream()
                .map(plan -> new ReadPlanView(plan.planId(), plan.edition()))
                .toList();
    }

    static RunView of(AnalysisRun run) {
        var ended = run.status == RunStatus.COMPLETED;
        return new RunView(
                run.id,
                run.status,
                Labels.of(run.status),
                run.ruleset,
                run.asOf,
                read(run.plans),
                read(run.compared),
                new Progress(run.measuresDone, run.measuresTotal),
                ended ? run.findings() : null,
                ended ? run.byRule : null,
                run.failure,
                run.createdAt,
                run.completedAt);
    }
}
