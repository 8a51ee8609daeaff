package kz.birlik.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final LimitSettings.Bucket TWO = new LimitSettings.Bucket() {
        @Override
        public int capacity() {
            return 2;
        }

        @Override
        public int refillPerSecond() {
            return 1;
        }
    };

    @Test
    void eachKeyHasABucketOfItsOwn() {
        var buckets = new Buckets(TWO, 10);
        assertThat(buckets.take("a").isConsumed()).isTrue();
        assertThat(buckets.take("a").isConsumed()).isTrue();
        assertThat(buckets.take("a").isConsumed()).isFalse();
        assertThat(buckets.hasLeft("a")).isFalse();
        assertThat(buckets.take("b").isConsumed()).isTrue();
    }

    @Test
    void aFloodOfCallersDoesNotFillTheMemory() {
        var buckets = new Buckets(TWO, 100);
        for (int caller = 0; caller < 10_000; caller++) {
            buckets.take("caller-" + caller);
        }
        assertThat(buckets.tracked()).isLessThanOrEqualTo(100);
    }

    @Test
    void anIpv6NetworkIsOneCaller() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6")).isEqualTo(ClientAddress.network("2001:db8:1:2::1"));
        assertThat(ClientAddress.network("2001:db8:1:3::1")).isNotEqualTo(ClientAddress.network("2001:db8:1:2::1"));
        assertThat(ClientAddress.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(ClientAddress.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
