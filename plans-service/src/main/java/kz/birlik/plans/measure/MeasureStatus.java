package kz.birlik.plans.measure;

/** What has become of a measure, as of a day: «срок не наступил», «исполняется», «исполнено» and so on. */
public enum MeasureStatus {
    NOT_DUE,
    IN_PROGRESS,
    DONE,
    DONE_LATE,
    NOT_DONE,
    OFF_CONTROL
}
