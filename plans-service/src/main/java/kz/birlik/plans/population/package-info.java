/** How many people live in a region: dated figures, each with its source or labelled synthetic. */
package kz.birlik.plans.population;
