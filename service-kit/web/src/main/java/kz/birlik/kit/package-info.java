/** Placeholder charter. */
package kz.birlik.kit;
