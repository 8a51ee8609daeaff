package kz.birlik.plans.likeness;

/**
 * Something a title speaks of, where it does.
 *
 * @param feature its number in the {@link Vocabulary}
 * @param first the first of its words, by its place among the tokens
 * @param last the last one
 * @param gap whether a mark or a small word other than «and» stands before it
 */
record Occurrence(int feature, int first, int last, boolean gap) {

    Occurrence as(int other) {
        return new Occurrence(other, first, last, gap);
    }
}
