/** Who carries a measure out: the cell of a plan split into bodies, with the lead and those bound only by agreement. No framework here. */
package kz.birlik.plans.measure.executor;
