/** Placeholder charter. */
package kz.birlik.contracts;
