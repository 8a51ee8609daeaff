/** Who calls, with which roles, for which body and region. */
package kz.birlik.kit.identity;
