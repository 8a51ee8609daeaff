package kz.birlik.concepts.template;

/**
 * How long a draft must at least be open for comments.
 *
 * @param minWorkingDays counted from the day after opening
 * @param verified false while the source covers a neighbouring kind of draft only
 */
public record DiscussionTerm(int minWorkingDays, String legalBasis, boolean verified) {}
