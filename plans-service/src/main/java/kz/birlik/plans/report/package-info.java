/** Execution: what was done about a measure in a period, told by the executor and accepted by the collector. */
package kz.birlik.plans.report;
