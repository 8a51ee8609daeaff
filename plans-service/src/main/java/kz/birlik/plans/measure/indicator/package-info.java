/** Own indicators of a measure: name, unit, where it stood and what it is to reach; read from words or said by an editor. */
package kz.birlik.plans.measure.indicator;
