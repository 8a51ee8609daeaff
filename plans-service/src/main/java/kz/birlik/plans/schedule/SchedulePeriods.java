package kz.birlik.plans.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.term.Period;

/** Turns the lines of a schedule into the periods of a plan. */
final class SchedulePeriods {

    private static final Comparator<ReportPeriod> IN_ORDER = Comparator.comparing(ReportPeriod::to)
            .thenComparing(ReportPeriod::executorDue)
            .thenComparing(ReportPeriod::key);

    private SchedulePeriods() {}

    /** @return the periods of that life, by their ends; a line for one part of the year goes before a line for every part */
    static List<ReportPeriod> of(List<ScheduleRule> rules, Period life) {
        return rules.stream()
                .map(ScheduleRule::period)
                .distinct()
                .flatMap(kind -> kind.within(life).stream()
                        .flatMap(stretch -> rules.stream()
                                .filter(rule -> rule.period() == kind && rule.covers(stretch))
                                .sorted(Comparator.comparing(rule -> rule.part() == null))
                                .limit(1)
                                .map(rule -> period(rule, stretch))))
                .sorted(IN_ORDER)
                .toList();
    }

    /** @return what is wrong with the lines, all of it; empty for a schedule that can be kept */
    static List<Violation> faults(List<ScheduleRule> rules) {
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var field = "rules[%d]".formatted(i);
            if (rule.part() != null && rule.part() > rule.period().parts()) {
                faults.add(new Violation(
                        field + ".part",
                        "A year has %d periods of kind %s."
                                .formatted(rule.period().parts(), rule.period()),
                        "invalid"));
            }
            if (DueDay.BY_TIME.compare(rule.collectorDue(), rule.executorDue()) < 0) {
                faults.add(new Violation(
                        field + ".collectorDue", "The collector is due before the executors.", "invalid"));
            }
            if (!seen.add(rule.period() + "/" + rule.part())) {
                faults.add(new Violation(field, "Two lines are about the same periods.", "invalid"));
            }
        }
        return faults;
    }

    private static ReportPeriod period(ScheduleRule rule, PeriodKind.Stretch stretch) {
        return new ReportPeriod(
                stretch.key(),
                rule.period(),
                Labels.of(rule.period()),
                stretch.days().from(),
                stretch.days().to(),
                rule.executorDue().of(stretch.lastMonth()),
                rule.collectorDue().of(stretch.lastMonth()));
    }
}
