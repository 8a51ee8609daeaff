package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.indicator.YearValue;

/** One value of a measure is changed, whatever else is wrong with it: exactly the findings expected appear, and vanish when it is put right. */
class OneChangeTest {

    private static final int TRIALS = 200;
    private static final Map<String, Supplier<Rule>> RULES = rules();

    /** What of a measure is changed; two changes of one part cannot both be made. */
    private enum Part {
        INDICATOR,
        MONEY,
        TERM,
        EXECUTORS,
        FORM,
        LINKS,
        REPORT
    }

    private record Change(String name, Part part, Consumer<MeasureDraft> made, Set<String> expected) {

        boolean goesWith(Change other) {
            var parts = EnumSet.of(part, other.part);
            return part != other.part
                    && (!parts.equals(EnumSet.of(Part.TERM, Part.REPORT)) || !isOfTime() && !other.isOfTime());
        }

        /** Whether what is reported is late or missing depends on the term. */
        private boolean isOfTime() {
            return expected.contains("LATE");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void exactlyTheExpectedFindingsAppear(Change change) {
        var random = new Random(change.name().hashCode());
        for (var trial = 0; trial < TRIALS; trial++) {
            var seed = random.nextLong();
            var before = found(measure(seed, change, false));
            var after = found(measure(seed, change, true));

            var appeared = new TreeSet<>(after);
            appeared.removeAll(before);
            assertThat(appeared).as("appeared, seed %d", seed).isEqualTo(change.expected());
            assertThat(after).as("nothing vanished, seed %d", seed).containsAll(before);
        }
    }

    /** The same measure for the same seed, with some other weaknesses; the change is made or not. */
    private static MeasureDraft measure(long seed, Change change, boolean made) {
        var random = new Random(seed);
        var measure = MeasureDraft.of(plan());
        measure.cost((1 + random.nextInt(100_000)) + "." + random.nextInt(10));
        measure.indicators = List.of(
                MeasureDraft.indicator("доля участников", value("50"), new BigDecimal(51 + random.nextInt(50))));
        measure.reported(
                "H1",
                ClaimedStatus.DONE,
                "2026-0" + (1 + random.nextInt(6)) + "-15",
                measure.total.toPlainString(),
                1L + random.nextInt(10_000),
                String.valueOf(1 + random.nextInt(100)),
                1 + random.nextInt(5));
        var others = changes().filter(change::goesWith).collect(Collectors.toList());
        Collections.shuffle(others, random);
        var done = new ArrayList<Change>();
        others.stream().limit(random.nextInt(4)).forEach(other -> {
            if (done.stream().allMatch(other::goesWith)) {
                other.made().accept(measure);
                done.add(other);
            }
        });
        if (made) {
            change.made().accept(measure);
        }
        return measure;
    }

    private static TreeSet<String> found(MeasureDraft measure) {
        var found = new TreeSet<String>();
        RULES.forEach((id, rule) -> {
            if (!Seen.by(rule.get(), measure).isEmpty()) {
                found.add(id);
            }
        });
        return found;
    }

    static Stream<Change> changes() {
        var free = new MeasureFacts.Executor("Фонд", "FUND", true);
        return Stream.of(
                new Change("no indicator", Part.INDICATOR, MeasureDraft::indicators, Set.of("NO_INDICATOR")),
                new Change(
                        "no baseline",
                        Part.INDICATOR,
                        measure -> measure.indicators(
                                MeasureDraft.indicator("доля участников", null, new BigDecimal("60"))),
                        Set.of("NO_BASELINE")),
                new Change(
                        "target below the baseline",
                        Part.INDICATOR,
                        measure -> measure.indicators(
                                MeasureDraft.indicator("доля участников", value("50"), new BigDecimal("40"))),
                        Set.of("TARGET_NOT_BETTER_THAN_BASELINE")),
                new Change("no source", Part.MONEY, measure -> measure.source(null), Set.of("NO_COST_OR_SOURCE")),
                new Change("no cost", Part.MONEY, measure -> measure.cost(null), Set.of("NO_COST_OR_SOURCE")),
                new Change(
                        "years beside the total",
                        Part.MONEY,
                        measure -> measure.costs.put(2026, measure.total.add(BigDecimal.TEN)),
                        Set.of("COST_TOTAL_MISMATCH")),
                new Change(
                        "no due date",
                        Part.TERM,
                        measure -> measure.term(MeasureDraft.noTerm("постоянно")),
                        Set.of("NO_DUE_DATE")),
                new Change(
                        "due after the plan",
                        Part.TERM,
                        measure -> measure.term(MeasureDraft.term("2026-04-01", "2027-03-31")),
                        Set.of("DUE_AFTER_PLAN")),
                new Change("no executor", Part.EXECUTORS, MeasureDraft::executors, Set.of("NO_LEAD")),
                new Change(
                        "all by agreement",
                        Part.EXECUTORS,
                        measure -> measure.executors(free, free),
                        Set.of("NO_LEAD")),
                new Change(
                        "six bodies",
                        Part.EXECUTORS,
                        measure -> measure.executors(IntStream.range(0, 6)
                                .mapToObj(i -> new MeasureFacts.Executor("Орган " + i, "B" + i, false))
                                .toArray(MeasureFacts.Executor[]::new)),
                        Set.of("TOO_MANY_LEADS")),
                new Change(
                        "a dissolved body",
                        Part.EXECUTORS,
                        measure -> measure.executors(new MeasureFacts.Executor("Старый орган", "OLD", false)),
                        Set.of("STALE_EXECUTOR")),
                new Change(
                        "only held",
                        Part.FORM,
                        measure -> measure.form = "проведение мероприятия",
                        Set.of("OUTPUT_ONLY")),
                new Change("no link", Part.LINKS, measure -> measure.direction(null), Set.of("UNLINKED_MEASURE")),
                new Change(
                        "no file",
                        Part.REPORT,
                        measure -> again(measure, "2026-06-15", "5.0", 9L, "61", 0),
                        Set.of("REPORTED_WITHOUT_EVIDENCE")),
                new Change(
                        "money and nothing else",
                        Part.REPORT,
                        measure -> again(measure, "2026-06-15", "5.0", null, null, 1),
                        Set.of("MONEY_SPENT_NO_RESULT")),
                new Change(
                        "done late",
                        Part.REPORT,
                        measure -> again(measure, "2026-07-15", "5.0", 9L, "61", 1),
                        Set.of("LATE")),
                new Change(
                        "no report", Part.REPORT, measure -> measure.reports.clear(), Set.of("LATE", "NOT_REPORTED")));
    }

    private static void again(
            MeasureDraft measure, String doneOn, String cost, Long people, String value, int evidence) {
        measure.reports.clear();
        measure.reported("H1", ClaimedStatus.DONE, doneOn, cost, people, value, evidence);
    }

    private static YearValue value(String figure) {
        return new YearValue(2025, new BigDecimal(figure));
    }

    private static PlanFacts plan() {
        return PlanDraft.akmola()
                .due("H1", "2026-01-01", "2026-06-30", "2026-07-05")
                .made();
    }

    private static Map<String, Supplier<Rule>> rules() {
        var rules = new LinkedHashMap<String, Supplier<Rule>>();
        rules.put("NO_INDICATOR", NoIndicator::new);
        rules.put("NO_BASELINE", NoBaseline::new);
        rules.put("TARGET_NOT_BETTER_THAN_BASELINE", () -> new TargetNotBetterThanBaseline(List.of("снижени")));
        rules.put("NO_COST_OR_SOURCE", NoCostOrSource::new);
        rules.put("COST_TOTAL_MISMATCH", () -> new CostTotalMismatch(BigDecimal.ZERO));
        rules.put("NO_DUE_DATE", NoDueDate::new);
        rules.put("DUE_AFTER_PLAN", DueAfterPlan::new);
        rules.put("NO_LEAD", NoLead::new);
        rules.put("TOO_MANY_LEADS", () -> new TooManyLeads(4));
        rules.put("OUTPUT_ONLY", () -> new OutputOnly(List.of("проведение мероприятия")));
        rules.put("UNLINKED_MEASURE", UnlinkedMeasure::new);
        rules.put("LATE", () -> new Late(Seen.DAY));
        rules.put("NOT_REPORTED", NotReported::new);
        rules.put("REPORTED_WITHOUT_EVIDENCE", ReportedWithoutEvidence::new);
        rules.put("MONEY_SPENT_NO_RESULT", () -> new MoneySpentNoResult(Seen.DAY));
        rules.put("RESULT_UNCHANGED_3_PERIODS", () -> new ResultUnchanged(3));
        rules.put("STALE_EXECUTOR", () -> new StaleExecutor(Seen.run(List.of())));
        return rules;
    }
}
