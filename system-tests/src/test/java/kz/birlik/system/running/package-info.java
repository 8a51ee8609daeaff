/** The suite under test: one for the whole test run, or one that is already running somewhere. */
package kz.birlik.system.running;
