/** Measures: the rows of a plan, with their executors, terms and costs, and their links into the concept. */
package kz.birlik.plans.measure;
