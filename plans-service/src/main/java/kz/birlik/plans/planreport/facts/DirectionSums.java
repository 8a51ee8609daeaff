package kz.birlik.plans.planreport.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.RunFacts;

/** Measures and money by direction of the concept and by region; republic and regions are never added up. */
public final class DirectionSums {

    /** Stands for the measures that are tied to no direction. */
    public static final UUID NONE = new UUID(0, 0);

    /** Stands for the republic, before every code. */
    public static final String REPUBLIC = "";

    /** Thousand tenge; null while no measure names a sum. */
    public record Money(BigDecimal planned, BigDecimal spent) {

        static final Money NOTHING = new Money(null, null);

        Money plus(BigDecimal morePlanned, BigDecimal moreSpent) {
            return new Money(sum(planned, morePlanned), sum(spent, moreSpent));
        }

        private static BigDecimal sum(BigDecimal one, BigDecimal other) {
            return other == null ? one : one == null ? other : one.add(other);
        }
    }

    private final RunFacts run;
    private final Map<String, Map<UUID, Integer>> counts = new TreeMap<>();
    private final Map<UUID, Money> republic = new HashMap<>();
    private final Map<UUID, Money> regions = new HashMap<>();

    DirectionSums(RunFacts run) {
        this.run = run;
    }

    void look(MeasureFacts measure) {
        var concept = run.conceptOf(measure.plan());
        var linked = concept == null ? null : concept.directionOf(measure.links());
        var direction = linked == null ? NONE : linked;
        var region = measure.plan().region() == null ? REPUBLIC : measure.plan().region();
        counts.computeIfAbsent(region, none -> new HashMap<>()).merge(direction, 1, Integer::sum);
        var level = measure.plan().isRepublican() ? republic : regions;
        level.merge(
                direction,
                Money.NOTHING.plus(
                        measure.money().planned(), measure.execution().spent()),
                (one, other) -> one.plus(other.planned(), other.spent()));
    }

    /** @return measures by direction, by code of the region */
    public Map<String, Map<UUID, Integer>> counts() {
        return counts;
    }

    public Money republic(UUID direction) {
        return republic.getOrDefault(direction, Money.NOTHING);
    }

    public Money regions(UUID direction) {
        return regions.getOrDefault(direction, Money.NOTHING);
    }

    public Money republic() {
        return all(republic);
    }

    public Money regions() {
        return all(regions);
    }

    private static Money all(Map<UUID, Money> level) {
        return level.values().stream().reduce(Money.NOTHING, (one, other) -> one.plus(other.planned(), other.spent()));
    }
}
