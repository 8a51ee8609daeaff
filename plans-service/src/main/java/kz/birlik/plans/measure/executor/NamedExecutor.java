package kz.birlik.plans.measure.executor;

import kz.birlik.kit.text.LocalizedText;

/**
 * An executor as both texts of a plan name it.
 *
 * @param name as the plan wrote it, in Kazakh, Russian or both
 * @param body code of the registered body it resolves to, or null
 * @param byAgreement whether the plan can only ask it
 * @param lead whether it answers for the summary
 */
public record NamedExecutor(LocalizedText name, String body, boolean byAgreement, boolean lead) {}
