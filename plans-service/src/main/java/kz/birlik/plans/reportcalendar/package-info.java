/** The days on which reports are due, as a calendar that calendar programs subscribe to (RFC 5545). */
package kz.birlik.plans.reportcalendar;
