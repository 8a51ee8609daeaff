package kz.birlik.concepts.edition;

/** Whether the text may still change; what is published is frozen for good, by the database too. */
public enum EditionStatus {
    DRAFT,
    PUBLISHED
}
