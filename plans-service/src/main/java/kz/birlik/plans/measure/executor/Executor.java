package kz.birlik.plans.measure.executor;

/**
 * One body named by a plan.
 *
 * @param name as the plan wrote it
 * @param body code of the registered body it resolves to, or null
 * @param byAgreement whether the plan can only ask it («по согласованию»)
 * @param lead whether it answers for the summary; the first one does
 */
public record Executor(String name, String body, boolean byAgreement, boolean lead) {}
