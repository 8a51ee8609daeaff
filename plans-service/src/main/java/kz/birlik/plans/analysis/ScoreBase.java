package kz.birlik.plans.analysis;

/** What findings are counted against, so that a long plan is not the worse one for its length. */
public enum ScoreBase {
    /** Measures of the plan. */
    MEASURES,
    /** Of them, those with an own indicator told in figures. */
    MEASURES_WITH_FIGURES,
    /** Of them, those whose last due day has passed. */
    MEASURES_DUE,
    /** Of them, those that owed a report by the day of the run. */
    MEASURES_OWING,
    /** Of them, those an accepted report says to be done. */
    MEASURES_DONE,
    /** Of them, those that spent money by accepted reports. */
    MEASURES_SPENDING,
    /** Of them, those with a value of an indicator in an accepted report. */
    MEASURES_WITH_VALUES,
    /** Tasks of the concept the plan carries out. */
    TASKS,
    /** Directions of that concept. */
    DIRECTIONS,
    /** Its provisions on which proposals of citizens were accepted. */
    PROVISIONS
}
