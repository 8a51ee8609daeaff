package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.ExecutionFacts;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.MoneyFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.ReportFacts;
import kz.birlik.plans.analysis.facts.TermFacts;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;
import kz.birlik.plans.report.IndicatorValue;

/** A measure without any weakness, to be spoilt in one point. */
final class MeasureDraft {

    static final UUID INDICATOR = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    final UUID line = UUID.randomUUID();
    PlanFacts plan = PlanDraft.akmola().made();
    UUID parent;
    String title = "Форум матерей";
    String form = "протокол";
    List<MeasureFacts.Executor> executors = List.of(new MeasureFacts.Executor("МКИ", "MKI", false));
    TermFacts term = term("2026-04-01", "2026-06-30");
    TreeMap<Integer, BigDecimal> costs = new TreeMap<>();
    BigDecimal total = new BigDecimal("10.0");
    String source = "МБ";
    UUID direction = UUID.randomUUID();
    UUID task;
    List<UUID> links = List.of();
    String indicator = "доля участников, %";
    List<Indicator> indicators =
            List.of(indicator("доля участников", new YearValue(2025, new BigDecimal("50")), new BigDecimal("60")));
    LocalDate offControl;
    final List<ReportFacts> reports = new ArrayList<>();

    static MeasureDraft sound() {
        return new MeasureDraft();
    }

    static MeasureDraft of(PlanFacts plan) {
        var draft = new MeasureDraft();
        draft.plan = plan;
        return draft;
    }

    static TermFacts term(String from, String to) {
        return new TermFacts(
                from + " – " + to, LocalDate.parse(from), LocalDate.parse(to), List.of(LocalDate.parse(to)));
    }

    static TermFacts noTerm(String raw) {
        return new TermFacts(raw, null, null, List.of());
    }

    static Indicator indicator(String name, YearValue baseline, BigDecimal target) {
        return new Indicator(
                INDICATOR,
                LocalizedText.of(null, name),
                "%",
                baseline,
                target == null ? List.of() : List.of(new YearValue(2026, target)),
                false);
    }

    MeasureDraft title(String words) {
        title = words;
        return this;
    }

    MeasureDraft cost(String thousand) {
        total = thousand == null ? null : new BigDecimal(thousand);
        return this;
    }

    MeasureDraft source(String words) {
        source = words;
        return this;
    }

    MeasureDraft term(TermFacts when) {
        term = when;
        return this;
    }

    MeasureDraft parent(UUID ofLine) {
        parent = ofLine;
        return this;
    }

    MeasureDraft task(UUID of) {
        task = of;
        return this;
    }

    MeasureDraft direction(UUID of) {
        direction = of;
        return this;
    }

    MeasureDraft indicators(Indicator... all) {
        indicators = List.of(all);
        indicator = null;
        return this;
    }

    MeasureDraft executors(MeasureFacts.Executor... all) {
        executors = List.of(all);
        return this;
    }

    /** An accepted report with a file. */
    MeasureDraft reported(String period, ClaimedStatus claim, String doneOn) {
        return reported(period, claim, doneOn, null, null, null, 1);
    }

    MeasureDraft reported(
            String period, ClaimedStatus claim, String doneOn, String cost, Long people, String value, int evidence) {
        var end = LocalDate.of(2026, 1 + reports.size(), 28);
        reports.add(new ReportFacts(
                period,
                end.withDayOfMonth(1),
                end,
                true,
                claim,
                doneOn == null ? null : LocalDate.parse(doneOn),
                cost == null ? null : new BigDecimal(cost),
                people,
                null,
                value == null ? List.of() : List.of(new IndicatorValue(INDICATOR, null, "%", new BigDecimal(value))),
                evidence));
        return this;
    }

    MeasureFacts made() {
        return new MeasureFacts(
                plan,
                UUID.randomUUID(),
                line,
                parent,
                "1",
                7,
                LocalizedText.of(null, title),
                form,
                executors,
                term,
                new MoneyFacts(costs, total, source),
                new MeasureFacts.Links(direction, task, links),
                indicator,
                indicators,
                new ExecutionFacts(offControl, reports));
    }
}
