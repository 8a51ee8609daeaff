package kz.birlik.concepts.concept;

import java.time.LocalDate;

import kz.birlik.kit.problem.InvalidRequest;

/**
 * What a list is narrowed to.
 *
 * @param asOf with a status, the day it is asked for; alone, only what was in force on that day
 * @param q part of a code or title, any case
 */
record ConceptFilter(ShownStatus status, String sphere, LocalDate asOf, String q) {

    ConceptFilter {
        if (asOf != null && status == null) {
            status = ShownStatus.IN_FORCE;
        }
        if (asOf != null && !status.isDecidedByDates()) {
            throw new InvalidRequest(
                    "status",
                    "%s is a stage of a draft and is known for today only; ask without `asOf`, or read the history."
                            .formatted(status));
        }
    }

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    /** The condition on a concept {@code c} that is equal to {@link ShownStatus#of}; {@code :day} is the day. */
    static String condition(ShownStatus status) {
        return switch (status) {
            case DRAFTING, PUBLIC_DISCUSSION, REVISION -> "c.status = " + status;
            case REPEALED -> "c.legal.repealedOn <= :day";
            case IN_FORCE -> "c.legal.inForceFrom <= :day and c.legal.inForceTo > :day";
            case NOT_YET_APPROVED -> "c.legal.approvedOn > :day and c.legal.inForceFrom > :day and " + NOT_REPEALED;
            case APPROVED -> "c.legal.approvedOn <= :day and c.legal.inForceFrom > :day and " + NOT_REPEALED;
            case EXPIRED -> "c.legal.inForceTo <= :day and c.legal.inForceFrom <= :day and " + NOT_REPEALED;
        };
    }

    private static final String NOT_REPEALED = "(c.legal.repealedOn is null or c.legal.repealedOn > :day)";
}
