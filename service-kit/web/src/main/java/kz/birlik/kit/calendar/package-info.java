/** Working-day arithmetic. The days themselves are data of feedback-service; here is only how they are counted. */
package kz.birlik.kit.calendar;
