package kz.birlik.plans.analysis;

/** How much a weakness matters; the ruleset says it of each rule. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
