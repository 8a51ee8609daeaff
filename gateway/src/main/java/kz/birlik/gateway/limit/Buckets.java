package kz.birlik.gateway.limit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** A token bucket for each key, of a bounded number of keys. */
final class Buckets {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final LimitSettings.Bucket size;
    private final Cache<String, Bucket> buckets;

    Buckets(LimitSettings.Bucket size, int tracked) {
        this.size = size;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(tracked)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    ConsumptionProbe take(String key) {
        return of(key).tryConsumeAndReturnRemaining(1);
    }

    /** @return whether one more would be granted, without taking it */
    boolean hasLeft(String key) {
        var bucket = buckets.getIfPresent(key);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    int capacity() {
        return size.capacity();
    }

    long tracked() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket of(String key) {
        return buckets.get(
                key,
                unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(size.capacity())
                                .refillGreedy(size.refillPerSecond(), Duration.ofSeconds(1)))
                        .build());
    }
}
