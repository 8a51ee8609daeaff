/** What we follow of concepts: an own small copy of directions, tasks and indicators, so that plans bind to them without asking anyone. */
package kz.birlik.plans.concept;
