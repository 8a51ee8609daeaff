/** Tells once of each measure and period that the executor's day has passed without a report. */
package kz.birlik.plans.overdue;
