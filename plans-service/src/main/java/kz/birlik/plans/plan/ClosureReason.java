package kz.birlik.plans.plan;

/** Why a plan ended: it ran out, or an act ended it before its time. */
public enum ClosureReason {
    COMPLETED,
    TERMINATED_EARLY
}
