package kz.birlik.concepts.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.birlik.concepts.template.DiscussionTerm;
import kz.birlik.kit.calendar.WorkingCalendar;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;

/** Holds the days of a round against the least term of working days the law asks for. */
final class LawfulTerm {

    /** Longest round; a calendar is known for a year or two ahead at most. */
    private static final int MAX_MONTHS = 12;

    private LawfulTerm() {}

    /**
     * @return the working days from the day after opening to the deadline, both as counted
     * @throws Conflict {@code discussion-term-too-short} with the earliest lawful deadline, {@code calendar-unknown} when the
     *     days off of a year are not published
     */
    static List<LocalDate> count(WorkingCalendar calendar, LocalDate opensOn, LocalDate until, DiscussionTerm term) {
        if (until.isBefore(opensOn) || until.isAfter(opensOn.plusMonths(MAX_MONTHS))) {
            throw new InvalidRequest("until", "The round ends within a year after it opens, not before.");
        }
        var least = calendar.deadline(opensOn, term.minWorkingDays());
        var counted = opensOn.plusDays(1)
                .datesUntil(until.isAfter(opensOn) ? until.plusDays(1) : opensOn.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        if (counted.size() < term.minWorkingDays()) {
            throw new Conflict(
                    "discussion-term-too-short",
                    "From %s to %s there are %d working days; the least is %d, which ends on %s (%s)."
                            .formatted(
                                    opensOn,
                                    until,
                                    counted.size(),
                                    term.minWorkingDays(),
                                    least.due(),
                                    term.legalBasis()),
                    Map.of(
                            "earliestUntil", least.due(),
                            "minWorkingDays", term.minWorkingDays(),
                            "countedDays", least.counted(),
                            "skippedDays", least.skipped(),
                            "legalBasis", term.legalBasis()));
        }
        return counted;
    }
}
