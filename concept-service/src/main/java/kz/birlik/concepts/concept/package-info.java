/** The concept itself: its state, its owner by date, who may see it, and what is in force on a day. */
package kz.birlik.concepts.concept;
