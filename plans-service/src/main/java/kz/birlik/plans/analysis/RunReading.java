package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.analysis.duplicate.JudgedGroup;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.score.PlanCounts;
import kz.birlik.plans.analysis.score.PlanTally;

/**
 * The reading of a run from the first measure to the last count, without what is kept of it: the same for a run that is kept and for a
 * question that is not.
 */
final class RunReading {

    private final Analysis analysis;
    private final Map<UUID, PlanTally> tallies = new TreeMap<>();

    RunReading(Ruleset ruleset, RunFacts run, ObjectMapper json, Consumer<Finding> found) {
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

    /**
     * @param slices the next measures each time it is asked, none at the end
     * @param done is told after each slice how many measures it had
     */
    void look(Supplier<List<MeasureFacts>> slices, IntConsumer done) {
        for (var slice = slices.get(); !slice.isEmpty(); slice = slices.get()) {
            slice.forEach(this::look);
            done.accept(slice.size());
        }
    }

    private void look(MeasureFacts measure) {
        if (measure.plan().judged()) {
            tallies.get(measure.plan().id()).look(measure);
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
