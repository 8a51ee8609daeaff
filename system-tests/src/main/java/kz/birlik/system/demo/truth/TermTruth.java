package kz.birlik.system.demo.truth;

import java.time.LocalDate;
import java.util.List;

/**
 * When a measure is due, and how the plan says it.
 *
 * @param kind ONCE, RANGE, QUARTER, MONTHLY, ANNUAL, CONTINUOUS, or null where the wording names no time
 * @param from first day, null where the term has none
 * @param due days it is due on, ascending; a named period is due on its last day
 * @param clarity how much the wording leaves to a reader
 */
public record TermTruth(
        Words wording, String kind, LocalDate from, LocalDate to, List<LocalDate> due, Clarity clarity) {

    /** CLEAR; BEYOND_PLAN: due after the plan has ended; WITH_REMARK: words beside the time; UNCLEAR: names no time. */
    public enum Clarity {
        CLEAR,
        BEYOND_PLAN,
        WITH_REMARK,
        UNCLEAR
    }

    public boolean isOneDay() {
        return "ONCE".equals(kind) && from.equals(to);
    }

    TermTruth remarked(Words remark) {
        return new TermTruth(
                new Words(wording.kk() + " " + remark.kk(), wording.ru() + " " + remark.ru()),
                kind,
                from,
                to,
                due,
                Clarity.WITH_REMARK);
    }
}
