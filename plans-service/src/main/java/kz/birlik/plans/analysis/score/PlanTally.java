package kz.birlik.plans.analysis.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import kz.birlik.plans.analysis.ScoreBase;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.ReportFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.rule.NotReported;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;
import kz.birlik.plans.report.IndicatorValue;

/** Counts the measures of one plan while they come by. */
public final class PlanTally {

    private final PlanFacts plan;
    private final LocalDate asOf;
    private final Map<ScoreBase, Integer> bases = new EnumMap<>(ScoreBase.class);
    private final Map<String, Integer> found = new TreeMap<>();
    private final Set<String> periods = new HashSet<>();
    private Long events;
    private Long people;
    private int withTarget;
    private int reached;
    private BigDecimal planned;
    private int plannedMeasures;
    private BigDecimal spent;
    private BigDecimal spentWithPeople;

    public PlanTally(PlanFacts plan, RunFacts run) {
        this.plan = plan;
        this.asOf = run.asOf();
        for (var base : ScoreBase.values()) {
            bases.put(base, 0);
        }
        var concept = run.conceptOf(plan);
        if (concept != null) {
            bases.put(ScoreBase.TASKS, concept.tasks().size());
            bases.put(ScoreBase.DIRECTIONS, concept.directions().size());
            bases.put(ScoreBase.PROVISIONS, answered(concept, run.proposals()));
        }
    }

    private static int answered(ConceptContent concept, List<RunFacts.Proposal> proposals) {
        return (int) proposals.stream()
                .filter(proposal -> proposal.conceptId().equals(concept.id()))
                .map(RunFacts.Proposal::provisionId)
                .distinct()
                .count();
    }

    public void look(MeasureFacts measure) {
        var execution = measure.execution();
        count(ScoreBase.MEASURES, true);
        count(ScoreBase.MEASURES_WITH_FIGURES, !measure.indicators().isEmpty());
        count(ScoreBase.MEASURES_DUE, plan.approved() && measure.isDueBefore(asOf));
        count(ScoreBase.MEASURES_OWING, !NotReported.owed(measure).isEmpty());
        count(ScoreBase.MEASURES_DONE, execution.claims(ClaimedStatus.DONE));
        var cost = execution.spent();
        count(ScoreBase.MEASURES_SPENDING, cost != null && cost.signum() > 0);
        count(
                ScoreBase.MEASURES_WITH_VALUES,
                execution.accepted().stream()
                        .anyMatch(report -> !report.values().isEmpty()));
        execution.accepted().stream().map(ReportFacts::period).forEach(periods::add);
        events = plus(events, execution.events());
        people = plus(people, execution.people());
        if (measure.money().planned() != null) {
            planned = plus(planned, measure.money().planned());
            plannedMeasures++;
        }
        spent = plus(spent, cost);
        if (execution.people() != null && execution.people() > 0) {
            spentWithPeople = plus(spentWithPeople, cost);
        }
        measure.indicators().forEach(indicator -> outcome(indicator, measure));
    }

    /** @param weight of a finding of that rule in this plan */
    public void found(String rule, int weight) {
        if (weight > 0) {
            found.merge(rule, weight, Integer::sum);
        }
    }

    public PlanCounts counts(Map<String, Map<String, Integer>> notComparable) {
        return new PlanCounts(
                plan.id(),
                plan.edition(),
                plan.level(),
                plan.region(),
                bases,
                found,
                new PlanFigures(
                        events,
                        people,
                        periods.size(),
                        withTarget,
                        reached,
                        planned,
                        plannedMeasures,
                        spent,
                        spentWithPeople,
                        plan.residents()),
                notComparable);
    }

    public UUID planId() {
        return plan.id();
    }

    private void outcome(Indicator indicator, MeasureFacts measure) {
        var target = indicator.targets().stream()
                .max(Comparator.comparing(YearValue::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        var value = measure.execution().accepted().stream()
                .flatMap(report -> report.values().stream())
                .filter(one -> Objects.equals(one.indicatorId(), indicator.id()))
                .reduce((earlier, later) -> later)
                .map(IndicatorValue::value)
                .orElse(null);
        if (target != null && value != null) {
            withTarget++;
            var falls = indicator.baseline() != null
                    && target.value().compareTo(indicator.baseline().value()) < 0;
            reached += (falls ? target.value().compareTo(value) : value.compareTo(target.value())) >= 0 ? 1 : 0;
        }
    }

    private void count(ScoreBase base, boolean holds) {
        if (holds) {
            bases.merge(base, 1, Integer::sum);
        }
    }

    private static Long plus(Long sum, Long more) {
        return more == null ? sum : sum == null ? more : Long.valueOf(sum + more);
    }

    private static BigDecimal plus(BigDecimal sum, BigDecimal more) {
        return more == null ? sum : sum == null ? more : sum.add(more);
    }
}
