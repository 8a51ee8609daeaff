/** The working-day calendar: its days are data with a source and a date from which they were known; the others follow it. */
package kz.birlik.feedback.calendar;
