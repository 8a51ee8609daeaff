/** Benchmarks: each starts a suite of its own on free ports, measures from outside, and prints its figures last. */
package kz.birlik.bench;
