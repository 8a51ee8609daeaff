/** Measures worded alike: how they are grouped, what is kept of each group, and why two of them are taken for the same. */
package kz.birlik.plans.analysis.duplicate;
