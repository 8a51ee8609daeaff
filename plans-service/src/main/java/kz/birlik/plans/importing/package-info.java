/** Imports: an uploaded table becomes a report on each of its rows, and what its editor confirms becomes a plan. */
package kz.birlik.plans.importing;
