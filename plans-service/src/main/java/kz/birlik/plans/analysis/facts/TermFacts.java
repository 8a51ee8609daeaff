package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * When a measure is to be carried out.
 *
 * @param raw as the plan words it, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param dueDates days on which something is due; empty for «постоянно»
 */
public record TermFacts(String raw, LocalDate from, LocalDate to, List<LocalDate> dueDates) {

    /** @return the last day on which it is due, or null when nothing ever is */
    public LocalDate lastDue() {
        return dueDates.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** Without two ends a term may be any time, so it meets every other. */
    public boolean meets(TermFacts other) {
        return from == null || other.from == null || !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
