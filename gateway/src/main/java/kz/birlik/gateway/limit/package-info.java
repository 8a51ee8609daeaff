/** How often one caller may ask, so that one cannot use up what all share. */
package kz.birlik.gateway.limit;
