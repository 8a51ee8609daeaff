package kz.birlik.system.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.birlik.system.demo.file.ExpectedRow;
import kz.birlik.system.demo.truth.Lot;
import kz.birlik.system.demo.truth.MeasureTruth;

/**
 * What the executors of a plan report, period by period; synthetic. Most do what is due; some are late, say nothing, spend without a
 * result or report the same value again and again, for an analysis to find.
 */
final class Claims {

    /** When a report comes in: before its day, after it, or never. */
    enum Coming {
        IN_TIME,
        LATE,
        NEVER
    }

    /**
     * A report on one measure for one period.
     *
     * @param doneOn with «исполнено» only
     * @param cost thousand tenge, or null
     * @param people and events: what was reached, or null
     * @param value of the indicator with its unit, or null
     * @param evidence whether a file goes with it
     */
    record Claim(
            String number,
            String period,
            String status,
            LocalDate doneOn,
            BigDecimal cost,
            Integer people,
            Integer events,
            String value,
            String text,
            Coming coming,
            boolean evidence) {}

    static final String DONE = "исполнено";
    static final String GOES_ON = "исполняется";
    static final String NOT_DONE = "не исполнено";

    private final PlanUnderway plan;
    private final Set<String> done = new HashSet<>();
    private final Map<String, List<Claim>> byPeriod = new HashMap<>();

    private Claims(PlanUnderway plan) {
        this.plan = plan;
    }

    /** @return the reports of each period, by its key */
    static Map<String, List<Claim>> of(PlanUnderway plan) {
        var claims = new Claims(plan);
        plan.periods().forEach(claims::make);
        return claims.byPeriod;
    }

    private void make(PlanUnderway.Period period) {
        var all = new ArrayList<Claim>();
        // Two measures of one number cannot be told apart in a table of reports.
        NumberedRow.of(plan.truth(), plan.committed()).forEach(row -> claim(row, period, all));
        byPeriod.put(period.key(), all);
    }

    private void claim(NumberedRow numbered, PlanUnderway.Period period, List<Claim> all) {
        var row = numbered.row();
        var measure = numbered.measure();
        var number = numbered.number();
        var begun = dueOf(row).isEmpty() || !from(row, period).isAfter(period.to());
        if (done.contains(number) || !begun) {
            return;
        }
        var coming = oneIn(22, measure, period, "never")
                ? Coming.NEVER
                : oneIn(18, measure, period, "late") ? Coming.LATE : Coming.IN_TIME;
        var due = dueOf(row);
        var lastDue = due.isEmpty() ? null : due.get(due.size() - 1);
        var isDue = lastDue != null && !lastDue.isAfter(period.to());
        if (coming == Coming.NEVER) {
            return;
        }
        if (isDue && oneIn(25, measure, period, "not done")) {
            all.add(claim(number, measure, period, NOT_DONE, null, coming, row));
        } else if (isDue) {
            done.add(number);
            all.add(claim(number, measure, period, DONE, doneOn(lastDue, period), coming, row));
        } else {
            all.add(claim(number, measure, period, GOES_ON, null, coming, row));
        }
    }

    private Claim claim(
            String number,
            MeasureTruth measure,
            PlanUnderway.Period period,
            String status,
            LocalDate doneOn,
            Coming coming,
            ExpectedRow row) {
        var spentForNothing = oneIn(30, measure, period, "nothing");
        var reached = !status.equals(NOT_DONE) && !spentForNothing;
        return new Claim(
                number,
                period.key(),
                spentForNothing && !status.equals(DONE) ? GOES_ON : status,
                doneOn,
                cost(measure, status),
                reached ? 40 + 10 * Lot.of(60, plan.truth().label(), measure.key(), period.key(), "people") : null,
                reached ? 1 + Lot.of(6, plan.truth().label(), measure.key(), period.key(), "events") : null,
                reached ? value(row, measure, period) : null,
                text(status, period),
                coming,
                status.equals(DONE) && oneIn(12, measure, period, "evidence"));
    }

    private BigDecimal cost(MeasureTruth measure, String status) {
        if (measure.cost() == null || status.equals(NOT_DONE)) {
            return null;
        }
        var percent = status.equals(DONE) ? 90 + Lot.of(11, plan.truth().label(), measure.key(), "spent") : 40;
        return measure.cost().multiply(BigDecimal.valueOf(percent, 2)).setScale(1, RoundingMode.HALF_UP);
    }

    /** Half of those that report a value report the same one each time. */
    private String value(ExpectedRow row, MeasureTruth measure, PlanUnderway.Period period) {
        if (row.fields().get("indicator") == null || measure.indicator() == null) {
            return null;
        }
        var unit = measure.indicator().ru().contains("%")
                ? "%"
                : measure.indicator().ru().contains("человек") ? " человек" : " единиц";
        var same = Lot.oneIn(2, plan.truth().label(), measure.key(), "same");
        var value = unit.equals("%")
                ? 60 + Lot.of(35, plan.truth().label(), measure.key(), same ? "" : period.key())
                : 5 + Lot.of(300, plan.truth().label(), measure.key(), same ? "" : period.key());
        return value + unit;
    }

    private static String text(String status, PlanUnderway.Period period) {
        return switch (status) {
            case DONE -> "Мероприятие проведено (синтетический отчет за %s)".formatted(period.key());
            case NOT_DONE -> "Мероприятие не проведено, перенесено (синтетический отчет за %s)".formatted(period.key());
            default -> "Работа продолжается (синтетический отчет за %s)".formatted(period.key());
        };
    }

    /** Nobody reports a day that is still to come. */
    private static LocalDate doneOn(LocalDate due, PlanUnderway.Period period) {
        var known = period.executorDue().minusDays(Execution.DAYS_AHEAD + 1);
        var day = due.isBefore(known) ? due : known;
        return day.isBefore(period.from()) ? period.from() : day;
    }

    private static List<LocalDate> dueOf(ExpectedRow row) {
        var term = (Map<?, ?>) row.fields().get("term");
        return term == null
                ? List.of()
                : ((List<?>) term.get("dueDates"))
                        .stream().map(day -> LocalDate.parse(day.toString())).toList();
    }

    private static LocalDate from(ExpectedRow row, PlanUnderway.Period period) {
        var from = ((Map<?, ?>) row.fields().get("term")).get("from");
        return from == null ? period.from() : LocalDate.parse(from.toString());
    }

    private boolean oneIn(int sides, MeasureTruth measure, PlanUnderway.Period period, String what) {
        return Lot.oneIn(sides, plan.truth().label(), measure.key(), period.key(), what);
    }
}
