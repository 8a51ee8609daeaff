package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.analysis.duplicate.JudgedGroup;
import kz.birlik.plans.analysis.facts.MeasureFactsTable;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.score.PlanCounts;
import kz.birlik.plans.analysis.score.PlanTally;

/**
 * The reading of a run from the first measure to the last count, without what is kept of it: the same for a run that is kept and for a
 * question that is not.
 */
final class RunReading {

    private static final int SLICE = 1_000;

    /** How the slices are read: in a transaction each, or all in one. */
    interface Steps {
        boolean step(java.util.function.BooleanSupplier reading);
    }

    private final RunFacts run;
    private final Analysis analysis;
    private final MeasureFactsTable measures;
    private final Map<UUID, PlanTally> tallies = new TreeMap<>();

    RunReading(Ruleset ruleset, RunFacts run, MeasureFactsTable measures, ObjectMapper json, Consumer<Finding> found) {
        this.run = run;
        this.measures = measures;
        run.judged().forEach(plan -> tallies.put(plan.id(), new PlanTally(plan, run)));
        this.analysis = new Analysis(ruleset, run, json, finding -> {
            finding.counts().forEach((plan, weight) -> {
                var tally = tallies.get(plan);
                if (tally != null) {
                    tally.found(finding.rule(), weight);
                }
            });
            found.accept(finding);
        });
    }

    /** @param done is told after each slice how many measures it had */
    void look(Steps steps, IntConsumer done) {
        run.plans().forEach(plan -> {
            var after = new int[] {0};
            while (steps.step(() -> {
                var slice = measures.slice(plan, run.asOf(), after[0], SLICE);
                slice.measures().forEach(measure -> look(plan, measure));
                after[0] = slice.last();
                done.accept(slice.measures().size());
                return slice.measures().size() == SLICE;
            })) {
                continue;
            }
        });
    }

    private void look(PlanFacts plan, kz.birlik.plans.analysis.facts.MeasureFacts measure) {
        if (plan.judged()) {
            tallies.get(plan.id()).look(measure);
        }
        analysis.look(measure);
    }

    /** @param alive called now and then while it takes long */
    List<JudgedGroup> compare(Runnable alive) {
        return analysis.compare(alive);
    }

    List<PlanCounts> end() {
        analysis.end();
        var notComparable = analysis.notComparable();
        var counts = new ArrayList<PlanCounts>();
        tallies.forEach((plan, tally) -> counts.add(tally.counts(notComparable.getOrDefault(plan, Map.of()))));
        return counts;
    }
}
