/**
 * Concept documents of the state: their text in editions, their directions, tasks and indicators, their rounds of public
 * discussion, and the acts that approve, amend and repeal them.
 *
 * <p>This service decides what is in force on a day, from dates alone. It owns no comment and no working-day calendar
 * (feedback-service does, and it follows both) and no plan (plans-service binds its measures to what is in force here).
 */
package kz.birlik.concepts;
