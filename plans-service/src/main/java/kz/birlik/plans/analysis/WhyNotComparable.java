package kz.birlik.plans.analysis;

/** Why a figure is not put beside those of others. */
public enum WhyNotComparable {
    /** The republic as a whole has no region whose residents it could be divided by. */
    NO_REGION,
    /** Nobody counted the residents of the region by the day of the run. */
    NO_POPULATION,
    /** No accepted report counts people. */
    NO_PARTICIPANTS,
    /** No accepted report gives the figure. */
    NOT_REPORTED,
    /** The plan names no sum. */
    NO_COST,
    /** Too few measures worded alike of the same years. */
    FEW_ALIKE,
    /** A wording so common that it names no event. */
    TOO_MANY_ALIKE,
    /** There is nothing in the plan that the score speaks of. */
    NOTHING_TO_SCORE
}
