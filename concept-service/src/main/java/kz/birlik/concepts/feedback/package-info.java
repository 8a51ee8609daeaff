/** What we follow of feedback-service: completion reports, which approval asks for, and the working-day calendar. */
package kz.birlik.concepts.feedback;
