/** Brings the reference data in once, whoever starts first, and tells the suite of it. */
package kz.birlik.plans.reference;
