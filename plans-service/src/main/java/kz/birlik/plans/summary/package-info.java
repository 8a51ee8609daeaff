/** The roll-up of approved plans by region and by direction as of a day: how many measures, what became of them, what they cost. */
package kz.birlik.plans.summary;
