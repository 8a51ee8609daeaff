package kz.birlik.gateway.feed;

import java.util.List;

/**
 * What one read found.
 *
 * @param next after everything that was looked at, shown or not
 * @param more whether there is more to look at already
 */
record FeedSlice(List<FeedEvent> events, FeedCursor next, boolean more) {}
