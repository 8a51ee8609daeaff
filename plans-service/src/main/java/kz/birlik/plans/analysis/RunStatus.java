package kz.birlik.plans.analysis;

/** How far a run is. */
public enum RunStatus {
    RUNNING,
    COMPLETED,
    FAILED
}
