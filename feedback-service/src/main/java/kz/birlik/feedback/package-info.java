/** Placeholder charter. */
package kz.birlik.feedback;
