/** Money in thousand tenge, exact to one decimal. No framework and no floating point here. */
package kz.birlik.plans.measure.money;
