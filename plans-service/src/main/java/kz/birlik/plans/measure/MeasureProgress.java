package kz.birlik.plans.measure;

import java.time.LocalDate;

/**
 * The facts a status follows from, as they stood on a day. The function {@code measure_status_of} of the database says the
 * same for lists; a test holds the two together.
 *
 * @param termFrom first day of the term, or null
 * @param termTo last day on which it is due, or null when nothing is ever due
 * @param planFrom first day of the plan; a measure without a term begins with it
 * @param offControl why it is no longer followed, or null
 * @param claim what the last accepted report says, or null
 * @param doneOn day of completion by that report, or null
 */
record MeasureProgress(
        LocalDate termFrom,
        LocalDate termTo,
        LocalDate planFrom,
        OffControl offControl,
        ClaimedStatus claim,
        LocalDate doneOn) {

    /** Only what a collector accepted counts: a measure past its term is NOT_DONE until a report that says otherwise is accepted. */
    MeasureStatus on(LocalDate day) {
        if (offControl != null && !offControl.offOn.isAfter(day)) {
            return MeasureStatus.OFF_CONTROL;
        }
        if (claim == ClaimedStatus.DONE) {
            return termTo != null && doneOn.isAfter(termTo) ? MeasureStatus.DONE_LATE : MeasureStatus.DONE;
        }
        if (claim == ClaimedStatus.NOT_DONE || termTo != null && termTo.isBefore(day)) {
            return MeasureStatus.NOT_DONE;
        }
        var begins = termFrom == null ? planFrom : termFrom;
        return claim == ClaimedStatus.IN_PROGRESS || !begins.isAfter(day)
                ? MeasureStatus.IN_PROGRESS
                : MeasureStatus.NOT_DUE;
    }
}
