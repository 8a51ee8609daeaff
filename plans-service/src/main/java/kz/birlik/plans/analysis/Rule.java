package kz.birlik.plans.analysis;

import java.util.function.Consumer;

/** One weakness that plans may have. A rule holds state only within one run; each run makes its own. */
public interface Rule {

    void look(MeasureFacts measure, Consumer<Observation> found);

    /** Called after the last measure, for rules that compare measures with each other. */
    default void end(Consumer<Observation> found) {}
}
