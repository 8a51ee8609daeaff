package kz.birlik.plans.reportfile;

/** What became of a row. READY: it would be written; LEFT_OUT: it was faultless and not asked for; SKIPPED: no report. */
public enum ReportRowOutcome {
    READY,
    WRITTEN,
    LEFT_OUT,
    ERROR,
    SKIPPED
}
