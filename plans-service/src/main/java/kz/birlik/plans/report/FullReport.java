package kz.birlik.plans.report;

import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.plan.Plan;

/**
 * A report with what is needed to show it and to decide on it, read together.
 *
 * @param collector code of the body the plan's schedule names, or null
 * @param measure the row of its line in the latest edition
 */
record FullReport(Report report, Plan plan, String collector, Measure measure) {}
