package kz.birlik.feedback.calendar;

import java.time.LocalDate;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.text.LocalizedText;

/**
 * What a source says of a day.
 *
 * @param effectiveFrom since when it is known, or null when it always was
 * @param verified whether the source was checked; an estimate is false
 * @param reason why an administrator said it, or null for seeded days
 */
record DayFacts(
        DayType type,
        LocalizedText name,
        String note,
        String source,
        LocalDate effectiveFrom,
        boolean verified,
        String reason) {}
