/** Scores of plans: what a run counts of each plan, the published formula over it, and the figures that stay apart. */
package kz.birlik.plans.analysis.score;
