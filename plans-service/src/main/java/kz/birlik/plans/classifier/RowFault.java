package kz.birlik.plans.classifier;

/** Why a row of the classifier is not taken. */
public enum RowFault {
    /** The columns id, parent_id, code and name are not all filled. */
    VALUES_MISSING,
    /** The code has not nine digits. */
    CODE_UNREADABLE,
    NAME_TOO_LONG,
    /** Another row has the id; neither is taken, since nobody can tell which one children mean. */
    ID_REPEATED,
    /** Another row has the code; neither is taken. */
    CODE_REPEATED,
    /** No row has the id that parent_id names. */
    PARENT_UNKNOWN,
    /** The row of its parent was not taken. */
    PARENT_REFUSED,
    /** Its parents lead back to itself. */
    CIRCLE,
    /** It lies deeper than nine levels. */
    TOO_DEEP,
    /** The register has the unit from a later day on, or in a later state. */
    KNOWN_LATER
}
