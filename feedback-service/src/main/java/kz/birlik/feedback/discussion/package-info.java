/** A discussion round as citizens see it: what is discussed, until when, by whom it is answered, and how far the answers are. */
package kz.birlik.feedback.discussion;
