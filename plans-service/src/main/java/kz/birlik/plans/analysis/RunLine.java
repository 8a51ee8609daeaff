package kz.birlik.plans.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A run as a line of the list; the run itself names its plans. */
@Schema(name = "AnalysisRunLine")
public record RunLine(
        UUID id,
        RunStatus status,
        LocalizedText statusLabel,
        String ruleset,
        LocalDate asOf,

        @Schema(description = "How many plans it analysed, without those they were compared with")
        int plans,

        RunView.Progress progress,

        @Schema(description = "Findings in all, once COMPLETED")
        Integer findings,

        Instant createdAt,
        Instant completedAt) {

    static RunLine of(AnalysisRun run) {
        var view = RunView.of(run);
        return new RunLine(
                view.id(),
                view.status(),
                Labels.of(view.status()),
                view.ruleset(),
                view.asOf(),
                view.plans().size(),
                view.progress(),
                view.findings(),
                view.createdAt(),
                view.completedAt());
    }
}
