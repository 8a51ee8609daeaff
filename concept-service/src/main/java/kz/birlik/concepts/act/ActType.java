package kz.birlik.concepts.act;

/** The kinds of act that approve, amend or repeal concepts in practice (Decree № 1144, Resolution № 914, Law № 70-IV). */
public enum ActType {
    PRESIDENT_DECREE,
    GOVERNMENT_RESOLUTION,
    PRIME_MINISTER_ORDER,
    LAW,
    ORDER
}
