/** Our own copy of the working-day calendar, whose owner is feedback-service. */
package kz.birlik.concepts.calendar;
