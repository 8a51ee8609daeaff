package kz.birlik.plans.measure.term;

import java.time.LocalDate;
import java.util.List;

/**
 * A term as it was read; the raw wording is what was signed, so it always stays beside the reading.
 *
 * @param raw the wording of the plan
 * @param kind null when the wording was not understood
 * @param from first day, or null where the term has none
 * @param to last day, or null where the term has none
 * @param dueDates ascending; empty when nothing is ever due
 */
public record Term(String raw, TermKind kind, LocalDate from, LocalDate to, List<LocalDate> dueDates) {

    public Term {
        dueDates = List.copyOf(dueDates);
    }

    public boolean hasDueDate() {
        return !dueDates.isEmpty();
    }

    /** @return the same term with the wording it was read from */
    public Term worded(String wording) {
        return new Term(wording, kind, from, to, dueDates);
    }

    static Term once(String raw, LocalDate day) {
        return new Term(raw, TermKind.ONCE, day, day, List.of(day));
    }

    /** A named period is due on its last day. */
    static Term range(String raw, Period period) {
        return new Term(raw, TermKind.RANGE, period.from(), period.to(), List.of(period.to()));
    }

    static Term continuous(String raw) {
        return new Term(raw, TermKind.CONTINUOUS, null, null, List.of());
    }

    /** Several due dates of one kind; the term spans from the first period's first day to the last one's last. */
    static Term of(String raw, TermKind kind, List<Period> periods) {
        var sorted = periods.stream().sorted(Period.BY_END).distinct().toList();
        var from = sorted.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow();
        return new Term(
                raw,
                kind,
                from,
                sorted.get(sorted.size() - 1).to(),
                sorted.stream().map(Period::to).distinct().toList());
    }
}
