/** What the rules look at: plain records of a plan, its measures and all around them, true of one day and read slice by slice. */
package kz.birlik.plans.analysis.facts;
