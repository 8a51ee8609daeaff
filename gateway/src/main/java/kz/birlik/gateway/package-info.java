/** Placeholder charter. */
package kz.birlik.gateway;
