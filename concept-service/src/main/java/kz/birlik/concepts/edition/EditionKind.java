package kz.birlik.concepts.edition;

/** How an edition relates to the one before it: the three forms seen in practice (Decrees № 148, № 195 and № 824). */
public enum EditionKind {
    NEW,
    PARTIAL,
    RESTATED
}
