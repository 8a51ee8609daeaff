/**
 * Finds measures that say the same thing, in one language or across two: words become concepts, concepts become hashes that propose
 * pairs, pairs are weighed exactly, and only what holds together as a whole becomes a group. Plain Java; knows no database.
 */
package kz.birlik.plans.likeness;
