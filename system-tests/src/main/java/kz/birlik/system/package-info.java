/** The suite from outside: journeys through the gateway on real processes, faults that really kill, the rules of the house. */
package kz.birlik.system;
