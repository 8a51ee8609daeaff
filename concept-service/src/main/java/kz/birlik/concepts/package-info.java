/** Placeholder charter. */
package kz.birlik.concepts;
