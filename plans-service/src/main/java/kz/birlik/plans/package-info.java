/** Placeholder charter. */
package kz.birlik.plans;
