package kz.birlik.gateway.feed;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What a follower wants to see.
 *
 * @param after null for the beginning
 * @param types all when empty
 * @param subject null for all
 * @param visible what this caller may see, by type
 */
record FeedQuery(FeedCursor after, Set<String> types, String subject, int limit, Predicate<String> visible) {

    boolean wants(FeedEvent event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (subject == null || subject.equals(event.subject()))
                && visible.test(event.type());
    }

    FeedQuery from(FeedCursor cursor) {
        return new FeedQuery(cursor, types, subject, limit, visible);
    }
}
