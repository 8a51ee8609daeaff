/** The bodies plans are made of: dated, with successors, and with the names plans call them by. */
package kz.birlik.plans.body;
