package kz.birlik.plans.likeness;

import java.util.Map;

/**
 * In how many titles of an analysis the things stand that some measures speak of. Kept with a group, it lets any pair of it be explained
 * later as it was judged then, without reading all the plans again.
 *
 * @param titles of all measures, a measure in two languages counting twice
 * @param counts by what is spoken of; what is missing was in no title
 */
public record Frequencies(long titles, Map<String, Integer> counts) {}
