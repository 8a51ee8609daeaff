package kz.birlik.plans.edition;

/** What became of a measure from one edition to another. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
