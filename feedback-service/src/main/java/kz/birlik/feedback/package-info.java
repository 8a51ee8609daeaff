/**
 * What citizens say about drafts of concepts, and what they are answered.
 *
 * <p>This service owns the comments on a discussion, their dispositions, the completion report and the working-day
 * calendar. It alone decides whether a comment is in time. It refuses to own the rounds themselves: concept-service opens
 * and closes them, and we keep a copy so that a citizen can be heard while concept-service is away. It never tells who
 * wrote a comment, and never deletes one.
 */
package kz.birlik.feedback;
