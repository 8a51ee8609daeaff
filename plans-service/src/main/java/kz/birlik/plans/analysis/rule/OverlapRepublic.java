package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.measure.money.Budget;

/**
 * A region plans what the republic plans, at a time that meets. A deliberate copy says so by its link to the republican line and has
 * money of its own; anything else is the same event planned twice, and paid twice when both name the same budget.
 */
public final class OverlapRepublic implements Rule {

    /** One side of the overlap. */
    record Side(
            UUID planId,
            UUID lineId,
            UUID parentLineId,
            String region,
            LocalizedText title,
            LocalDate termFrom,
            LocalDate termTo,
            String source,
            Set<Budget> budgets,
            BigDecimal costThousandKzt) {

        static Side of(AlikeMeasure measure) {
            return new Side(
                    measure.plan().id(),
                    measure.lineId(),
                    measure.parentLineId(),
                    measure.plan().region(),
                    measure.title(),
                    measure.term().from(),
                    measure.term().to(),
                    measure.source(),
                    new TreeSet<>(Budget.of(measure.source())),
                    measure.planned());
        }
    }

    @Override
    public void alike(List<AlikeMeasure> group, Consumer<Observation> found) {
        var above = Group.inOrder(
                group.stream().filter(one -> one.plan().isRepublican()).toList());
        group.stream()
                .filter(one -> one.plan().judged() && !one.plan().isRepublican())
                .forEach(regional -> {
                    var repeated = above.stream()
                            .filter(republican -> meets(regional, republican) && !isDeliberate(regional, republican))
                            .toList();
                    if (!repeated.isEmpty()) {
                        found.accept(observed(regional, repeated));
                    }
                });
    }

    private static boolean meets(AlikeMeasure regional, AlikeMeasure republican) {
        return regional.plan().sharesYearWith(republican.plan())
                && regional.term().meets(republican.term());
    }

    private static boolean isDeliberate(AlikeMeasure regional, AlikeMeasure republican) {
        return republican.lineId().equals(regional.parentLineId())
                && shared(regional, republican).isEmpty();
    }

    private static Set<Budget> shared(AlikeMeasure regional, AlikeMeasure republican) {
        var shared = Budget.of(regional.source());
        shared.retainAll(Budget.of(republican.source()));
        return shared;
    }

    private static Observation observed(AlikeMeasure regional, List<AlikeMeasure> repeated) {
        var shared = new TreeSet<Budget>();
        repeated.forEach(one -> shared.addAll(shared(regional, one)));
        var linked = repeated.stream().anyMatch(one -> one.lineId().equals(regional.parentLineId()));
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("regional", Side.of(regional));
        inputs.put("republican", repeated.stream().map(Side::of).toList());
        var counts = new TreeMap<UUID, Integer>();
        repeated.forEach(one -> counts.put(one.plan().id(), 0));
        counts.put(regional.plan().id(), 1);
        var all = new ArrayList<>(repeated);
        all.add(regional);
        return Group.observed(
                counts,
                all,
                inputs,
                "republican rows that say the same %d, terms meet, link to them %s, budgets named by both: %s"
                        .formatted(repeated.size(), linked ? "yes" : "no", shared.isEmpty() ? "none" : shared),
                new TreeMap<>(java.util.Map.of(
                        "measure",
                        regional.called(),
                        "title",
                        Inputs.title(regional.title()),
                        "republican",
                        repeated.get(0).called())));
    }
}
