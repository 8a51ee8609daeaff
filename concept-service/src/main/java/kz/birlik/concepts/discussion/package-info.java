/** Rounds of public discussion: how long they must last, when they may be closed, what people are asked about. */
package kz.birlik.concepts.discussion;
