package kz.birlik.gateway.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Limits so small that a test reaches them with a handful of requests. */
public class TightLimits implements QuarkusTestProfile {

    public static final int CONNECTIONS = 4;
    public static final int SMALL_BODIES = 8;
    public static final int LARGE_BODIES = 6;
    public static final int BAD_TOKENS = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "birlik.gateway.upstream.connections",
                Integer.toString(CONNECTIONS),
                "birlik.gateway.bodies.small.time",
                "4S",
                "birlik.gateway.bodies.small.of-one-address",
                Integer.toString(SMALL_BODIES),
                "birlik.gateway.bodies.large.of-one-address",
                Integer.toString(LARGE_BODIES),
                "birlik.gateway.limits.refusals.capacity",
                Integer.toString(BAD_TOKENS),
                "birlik.gateway.limits.refusals.refill-per-second",
                "1");
    }
}
