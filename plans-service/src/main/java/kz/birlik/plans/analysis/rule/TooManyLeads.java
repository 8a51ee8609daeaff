package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.body.Body;

/** So many bodies that can be ordered that none of them answers; «акиматы областей» is one entry of the list, however many it means. */
public final class TooManyLeads implements Rule {

    private final int most;

    /** @param most bodies that may stand beside each other without a finding */
    public TooManyLeads(int most) {
        this.most = most;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var bound = measure.executors().stream()
                .filter(executor -> !executor.byAgreement())
                .toList();
        var akimats = bound.stream().filter(TooManyLeads::isAkimat).count();
        var counted = bound.size() - akimats + Math.min(1, akimats);
        if (counted > most) {
            found.accept(Inputs.of(measure)
                    .and("executors", measure.executors())
                    .and("most", most)
                    .word("count", String.valueOf(counted))
                    .observed("bound executors %d (akimats, %d of them, counted as one) > %d"
                            .formatted(counted, akimats, most)));
        }
    }

    private static boolean isAkimat(MeasureFacts.Executor executor) {
        return executor.body() != null && executor.body().startsWith(Body.AKIMAT);
    }
}
