package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.ExecutionFacts;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.MoneyFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.ReportFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.facts.TermFacts;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;
import kz.birlik.plans.plan.PlanLevel;
import kz.birlik.plans.report.IndicatorValue;

/** Plans of six regions, of last year and of the republic, with every weakness there is at least once; synthetic. */
final class MixedSet {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID CONCEPT = id(900);
    private static final UUID DIRECTION = id(901);
    private static final UUID OTHER_DIRECTION = id(902);
    private static final UUID TASK = id(903);
    private static final UUID PROVISION = id(904);

    private final List<PlanFacts> plans = new ArrayList<>();
    private final List<MeasureFacts> measures = new ArrayList<>();
    private int next = 1_000;

    MixedSet(boolean reversed) {
        var akmola = plan(1, "11", 2026, true);
        var last = plan(2, "11", 2025, false);
        var republic = plan(3, null, 2026, true);
        flawed(akmola);
        measure(last, Senses.FORUM.get(0), "10.0", List.of(), List.of());
        measure(akmola, Senses.FORUM.get(1), "10.0", List.of(), List.of());
        measure(akmola, Senses.RALLY.get(0), "5.0", List.of(), List.of());
        measure(akmola, Senses.RALLY.get(1), "5.0", List.of(), List.of());
        for (var region = 0; region < 6; region++) {
            var plan = plan(10 + region, String.valueOf(15 + region * 4), 2026, true);
            measure(
                    plan,
                    Senses.FESTIVAL.get(region % 3),
                    region == 5 ? "900.0" : 50 + region + ".0",
                    List.of(),
                    List.of());
        }
        measure(republic, Senses.FESTIVAL.get(0), "4000.0", List.of(), List.of());
        if (reversed) {
            Collections.reverse(measures);
        }
    }

    RunFacts run() {
        var concept = new ConceptContent(
                CONCEPT,
                "C",
                List.of(
                        new ConceptContent.Direction(
                                DIRECTION, "1", LocalizedText.of("Бағыт", "Направление"), List.of()),
                        new ConceptContent.Direction(OTHER_DIRECTION, "2", LocalizedText.of("Б2", "Н2"), List.of())),
                List.of(new ConceptContent.Task(
                        TASK, OTHER_DIRECTION, "2.1", LocalizedText.of("Міндет", "Задача"), List.of(PROVISION))));
        return new RunFacts(
                DAY,
                plans,
                Map.of(CONCEPT, concept),
                Map.of("OLD", new RunFacts.Dissolved(LocalDate.of(2026, 3, 1), null)),
                Map.of("110000000", LocalizedText.of("Ақмола", "Акмола"), "590000000", LocalizedText.of("СҚО", "СКО")),
                List.of(new RunFacts.Proposal(id(905), CONCEPT, PROVISION, "ACCEPTED")));
    }

    List<MeasureFacts> measures() {
        return measures;
    }

    private PlanFacts plan(int number, String ab, int year, boolean judged) {
        var region = ab == null ? null : ab + "0000000";
        var plan = new PlanFacts(
                id(number),
                1,
                region == null ? PlanLevel.REPUBLIC : PlanLevel.REGION,
                region,
                region == null ? "MKI" : "AKIM-" + region,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                CONCEPT,
                true,
                judged,
                List.of(new PlanFacts.DuePeriod(
                        "H1", LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), LocalDate.of(year, 7, 5))),
                region == null ? null : new PlanFacts.Residents(1_000_000, LocalDate.of(2026, 1, 1), true));
        plans.add(plan);
        return plan;
    }

    private void flawed(PlanFacts plan) {
        var old = new MeasureFacts.Executor("Старый орган", "OLD", false);
        var many = new ArrayList<MeasureFacts.Executor>();
        for (var i = 0; i < 6; i++) {
            many.add(new MeasureFacts.Executor("Орган " + i, "B" + i, false));
        }
        var falls = indicator("Доля граждан, довольных состоянием отношений", "95", "93");
        var same = List.of(report("H1", "61"), report("H2", "61"), report("H3", "61"));
        measure(plan, "Издание сборника очерков", null, List.of(), List.of());
        measures.add(new MeasureFacts(
                plan,
                id(++next),
                id(++next),
                null,
                null,
                7,
                Senses.title("Тіл клубын ашу"),
                "проведение мероприятия",
                many,
                new TermFacts(
                        "2027", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1), List.of(LocalDate.of(2027, 2, 1))),
                new MoneyFacts(new TreeMap<>(Map.of(2026, BigDecimal.TEN)), BigDecimal.ONE, "МБ"),
                new MeasureFacts.Links(DIRECTION, null, List.of()),
                null,
                List.of(indicator("Доля граждан, довольных состоянием отношений", null, "9")),
                ExecutionFacts.NONE));
        measures.add(new MeasureFacts(
                plan,
                id(++next),
                id(++next),
                null,
                "9",
                9,
                Senses.title("Опрос жителей об отношениях между этносами"),
                "отчёт",
                List.of(old),
                new TermFacts(
                        "май", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), List.of(LocalDate.of(2026, 5, 31))),
                new MoneyFacts(new TreeMap<>(), BigDecimal.TEN, "РБ"),
                new MeasureFacts.Links(DIRECTION, null, List.of()),
                null,
                List.of(falls),
                new ExecutionFacts(null, same)));
        measures.add(new MeasureFacts(
                plan,
                id(++next),
                id(++next),
                null,
                "10",
                10,
                Senses.title("Конкурс журналистов на лучшую статью"),
                "отчёт",
                List.of(),
                new TermFacts("постоянно", null, null, List.of()),
                new MoneyFacts(new TreeMap<>(), null, null),
                new MeasureFacts.Links(null, null, List.of()),
                null,
                List.of(indicator("Доля граждан, довольных состоянием отношений", "61", "93")),
                new ExecutionFacts(
                        null,
                        List.of(new ReportFacts(
                                "H1",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 6, 30),
                                true,
                                ClaimedStatus.DONE,
                                LocalDate.of(2026, 6, 1),
                                BigDecimal.TEN,
                                5L,
                                1L,
                                List.of(),
                                0)))));
    }

    private void measure(PlanFacts plan, String title, String cost, List<Indicator> own, List<ReportFacts> reports) {
        measures.add(new MeasureFacts(
                plan,
                id(++next),
                id(++next),
                null,
                String.valueOf(next),
                null,
                Senses.title(title),
                "отчёт",
                List.of(new MeasureFacts.Executor("МКИ", "MKI", false)),
                new TermFacts(
                        "II квартал",
                        LocalDate.of(plan.from().getYear(), 4, 1),
                        LocalDate.of(plan.from().getYear(), 6, 30),
                        List.of(LocalDate.of(plan.from().getYear(), 6, 30))),
                new MoneyFacts(
                        new TreeMap<>(), cost == null ? null : new BigDecimal(cost), plan.isRepublican() ? "РБ" : "МБ"),
                new MeasureFacts.Links(
                        plan.region() == null || plan.region().startsWith("15") ? null : DIRECTION, null, List.of()),
                null,
                own,
                new ExecutionFacts(null, reports)));
    }

    private static ReportFacts report(String period, String value) {
        return new ReportFacts(
                period,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                true,
                ClaimedStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                List.of(new IndicatorValue(id(800), null, "%", new BigDecimal(value))),
                1);
    }

    private static Indicator indicator(String name, String baseline, String target) {
        return new Indicator(
                id(800),
                LocalizedText.of(null, name),
                "%",
                baseline == null ? null : new YearValue(2025, new BigDecimal(baseline)),
                List.of(new YearValue(2026, new BigDecimal(target))),
                false);
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }
}
