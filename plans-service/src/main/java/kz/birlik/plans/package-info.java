/**
 * Plans of work and their analysis. This service owns plans, measures, their import, the analysis of their weaknesses, and
 * the reference data of regions and bodies. It follows concepts by events and keeps only what plans are bound to; it refuses
 * to hold texts of concepts, comments, or anything about a person.
 */
package kz.birlik.plans;
