/** Placeholder charter. */
package kz.birlik.system;
