/** One class a rule, plain Java, each with its own test; what they are called and mean to whom stands in the ruleset. */
package kz.birlik.plans.analysis.rule;
