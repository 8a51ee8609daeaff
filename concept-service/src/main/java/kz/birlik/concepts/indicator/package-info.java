/** By which figures a concept wants to be measured. */
package kz.birlik.concepts.indicator;
