package kz.birlik.plans.measure.term;

/**
 * The ways plans word a term; a CONTINUOUS one has no due date, which is a weakness the analysis names; ANNUAL
 * ones recur by years or half-years.
 */
public enum TermKind {
    ONCE,
    RANGE,
    QUARTER,
    MONTHLY,
    ANNUAL,
    CONTINUOUS
}
