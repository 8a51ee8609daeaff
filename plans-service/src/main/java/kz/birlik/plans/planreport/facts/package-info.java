/** What a report on plans is made of: what the run found, and sums over the measures it read. */
package kz.birlik.plans.planreport.facts;
