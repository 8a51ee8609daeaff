package kz.birlik.gateway.feed;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** Reads a page, and when there is none yet waits for it without holding anything. */
@ApplicationScoped
class EventFeed {

    private final FeedReaders readers;
    private final Doorbell doorbell;

    EventFeed(FeedReaders readers, Doorbell doorbell) {
        this.readers = readers;
        this.doorbell = doorbell;
    }

    Uni<FeedSlice> page(FeedQuery query, Duration patience) {
        return page(query, System.nanoTime() + patience.toNanos());
    }

    /** @return an empty page whose cursor is behind everything there is */
    Uni<FeedSlice> latest(FeedQuery query, Duration patience) {
        return readers.with(FeedReader::end).flatMap(end -> page(query.from(end), patience));
    }

    private Uni<FeedSlice> page(FeedQuery query, long until) {
        return readers.with(reader -> reader.read(query)).flatMap(slice -> {
            var left = Duration.ofNanos(until - System.nanoTime());
            if (!slice.events().isEmpty() || slice.more() || left.isNegative() || left.isZero()) {
                return Uni.createFrom().item(slice);
            }
            return doorbell.rings(slice.next(), left).flatMap(rung -> page(query.from(slice.next()), until));
        });
    }
}
