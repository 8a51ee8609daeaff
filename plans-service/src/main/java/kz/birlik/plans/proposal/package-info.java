/** Proposals to improve plans: drafted from findings, sent to the body that answers, decided there, applied by an edition of the plan. */
package kz.birlik.plans.proposal;
