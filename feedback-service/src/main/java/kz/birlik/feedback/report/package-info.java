/** The report on the completion of a discussion: it is published once, when every comment has an end, and then stands. */
package kz.birlik.feedback.report;
