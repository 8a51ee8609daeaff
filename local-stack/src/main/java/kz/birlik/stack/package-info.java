/** Placeholder charter. */
package kz.birlik.stack;
