package kz.birlik.concepts.concept;

import java.time.LocalDate;

/**
 * When an approved concept is in force; half-open, so that one may end on the very day its successor begins.
 *
 * @param approvedOn day of the act
 * @param from first day in force
 * @param to day after the last; the stated period's end plus one until a repeal shortens it. Equal to {@code from} when a
 *     repeal came before the concept ever was in force
 * @param repealedOn first day without force by a repeal, or null
 */
public record Force(LocalDate approvedOn, LocalDate from, LocalDate to, LocalDate repealedOn) {

    public Force {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("force would end on %s before it begins on %s".formatted(to, from));
        }
    }

    static Force until(LocalDate approvedOn, LocalDate from, Period period) {
        var end = period.to().plusDays(1);
        return new Force(approvedOn, from, end.isBefore(from) ? from : end, null);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether some day has both in force. */
    public boolean overlaps(Force other) {
        return from.isBefore(to) && other.from.isBefore(other.to) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    Force repealed(LocalDate on) {
        var end = on.isBefore(to) ? on : to;
        return new Force(approvedOn, from, end.isBefore(from) ? from : end, on);
    }
}
