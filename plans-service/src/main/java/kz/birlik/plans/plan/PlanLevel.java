package kz.birlik.plans.plan;

/** Whose plan it is; all but the republican one belong to a region. */
public enum PlanLevel {
    REPUBLIC,
    REGION,
    DISTRICT
}
