package kz.birlik.plans.edition;

/** What an edition is to its plan now. */
public enum EditionState {
    DRAFT,
    IN_FORCE,
    SUPERSEDED
}
