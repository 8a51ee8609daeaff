package kz.birlik.plans.analysis.facts;

import java.util.Iterator;
import java.util.List;

/** The measures of all plans of a run, plan by plan and each in its order, some at a time so that memory stays bounded. */
public final class RunSlices {

    private static final int SLICE = 1_000;

    private final RunFacts run;
    private final MeasureFactsTable measures;
    private final Iterator<PlanFacts> plans;
    private PlanFacts plan;
    private int after;

    public RunSlices(RunFacts run, MeasureFactsTable measures) {
        this.run = run;
        this.measures = measures;
        this.plans = run.plans().iterator();
    }

    /** Reads the next ones in the transaction of the caller. @return measures of one plan; none when all were read */
    public List<MeasureFacts> next() {
        while (plan != null || plans.hasNext()) {
            if (plan == null) {
                plan = plans.next();
                after = 0;
            }
            var slice = measures.slice(plan, run.asOf(), after, SLICE);
            after = slice.last();
            if (slice.measures().size() < SLICE) {
                plan = null;
            }
            if (!slice.measures().isEmpty()) {
                return slice.measures();
            }
        }
        return List.of();
    }
}
