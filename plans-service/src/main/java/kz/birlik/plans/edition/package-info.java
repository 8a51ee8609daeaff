/** Editions of a plan: the corrected table beside the one in force, what became of each measure, and what changed between two. */
package kz.birlik.plans.edition;
