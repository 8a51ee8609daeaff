package kz.birlik.plans.measure;

/** What the executor says of the measure as a whole at the end of the period; the collector's acceptance makes it a fact. */
public enum ClaimedStatus {
    IN_PROGRESS,
    DONE,
    NOT_DONE
}
