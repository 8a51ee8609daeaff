package kz.birlik.plans.measure.term;

/**
 * What came of reading a term.
 *
 * @param term always there, its kind null when the wording was not understood
 * @param certainty how much of it the wording says and how much the reader assumed
 */
public record TermReading(Term term, Certainty certainty) {

    /** CERTAIN: the wording says it all; ASSUMED: a year, or its whole life, was taken from the plan; PASSED_OVER: words or figures were; UNKNOWN: not understood. */
    public enum Certainty {
        CERTAIN,
        YEAR_ASSUMED,
        PLAN_ASSUMED,
        WORDS_PASSED_OVER,
        UNKNOWN
    }
}
