package kz.birlik.plans.analysis;

import java.util.Map;

import kz.birlik.kit.problem.Conflict;

/** The run has no complete findings, yet or at all. */
final class RunNotCompleted extends Conflict {

    RunNotCompleted(AnalysisRun run) {
        super(
                "run-not-completed",
                "The run is %s; its findings can be read once it is COMPLETED.".formatted(run.status),
                Map.of("runStatus", run.status.name()));
    }
}
