/** Who gets in and who does not: tokens, roles, policies and paths that try to slip past them. */
package kz.birlik.system.access;
