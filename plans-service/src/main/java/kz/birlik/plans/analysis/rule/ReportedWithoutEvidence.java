package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.ClaimedStatus;

/** An accepted report says that the measure is done, and no file proves it. */
public final class ReportedWithoutEvidence implements Rule {

    /** A report without a file. */
    record Bare(String period, int evidence) {}

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var bare = measure.execution().accepted().stream()
                .filter(report -> report.claim() == ClaimedStatus.DONE && report.evidence() == 0)
                .map(report -> new Bare(report.period(), report.evidence()))
                .toList();
        if (!bare.isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("doneReports", bare)
                    .word("periods", bare.stream().map(Bare::period).collect(Collectors.joining(", ")))
                    .observed("accepted reports of completion without a file: %d".formatted(bare.size())));
        }
    }
}
