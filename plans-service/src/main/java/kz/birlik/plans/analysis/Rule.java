package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/**
 * One weakness that plans may have. A rule holds state only within one run; each run makes its own. It looks at every measure, then
 * at every group of measures worded alike, then sums up.
 */
public interface Rule {

    /** Called for each measure of the judged plans, plan by plan. */
    default void look(MeasureFacts measure, Consumer<Observation> found) {}

    /** Called for each measure of plans that are only compared with. */
    default void lookBeside(MeasureFacts measure) {}

    /** Called for each group of at least two measures that say the same, of whatever plans. */
    default void alike(List<AlikeMeasure> group, Consumer<Observation> found) {}

    /** Called for each judged measure that no other one is worded like. */
    default void alone(AlikeMeasure measure) {}

    /** Called after the last group. */
    default void end(Consumer<Observation> found) {}

    /** @return how many measures of each plan could not be compared, by why; empty for rules that compare nothing */
    default Map<UUID, Map<String, Integer>> notComparable() {
        return Map.of();
    }
}
