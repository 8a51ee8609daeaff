package kz.birlik.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Token buckets of this replica; two replicas allow twice as much. */
@ConfigMapping(prefix = "birlik.gateway.limits")
public interface LimitSettings {

    /** Off only where something before the gateway limits, or a benchmark measures. */
    @WithDefault("true")
    boolean enabled();

    /** Callers without a token, told apart by address (an IPv6 network of 64 bits counts as one). */
    Bucket anonymous();

    /** Callers with a token, told apart by subject. */
    Bucket known();

    /** Refused tokens of one address; beyond them a bad token is told to wait, a good one passes. */
    Bucket refusals();

    /** Buckets of each kind kept at once; the least used are forgotten, so that no flood of addresses fills the memory. */
    @WithDefault("50000")
    int tracked();

    /** One kind of bucket. */
    interface Bucket {

        /** Requests at once. */
        int capacity();

        /** Requests a second, for ever. */
        int refillPerSecond();
    }
}
