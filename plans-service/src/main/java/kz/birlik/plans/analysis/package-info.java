/** The analysis of plans: versioned rules that name the inputs and the arithmetic of each weakness they find. */
package kz.birlik.plans.analysis;
