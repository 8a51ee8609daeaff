package kz.birlik.plans.evidence;

/** What is known of viruses in a file. UNSCANNED is no promise: no scanner is switched on, or it could not be reached yet. */
public enum ScanState {
    UNSCANNED,
    CLEAN,
    INFECTED
}
