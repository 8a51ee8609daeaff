package kz.birlik.plans.importing;

/** The life of an import. */
public enum ImportStatus {
    READING,
    READY,
    REJECTED,
    COMMITTED
}
