package kz.birlik.gateway.feed;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of the feed. */
@Schema(description = "Events and where to go on")
public record FeedPage(
        @Schema(description = "In order; empty when nothing is new")
        List<FeedEvent> items,

        @Schema(
                description =
                        "Cursor to send as `after` in the next call; opaque, and unlike the `next` of lists no path to follow")
        String next,

        @Schema(description = "Whether there is more already, so that asking again at once is worth it")
        boolean hasMore) {

    static FeedPage of(FeedSlice slice) {
        return new FeedPage(slice.events(), slice.next().encoded(), slice.more());
    }
}
