package kz.birlik.gateway.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import kz.birlik.stack.testing.Broker;
import kz.birlik.stack.testing.IdentityServer;

/** What stands around the gateway: a real Keycloak, a real Kafka, and three services that are foreign to it. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    public static final int KNOWN_CAPACITY = 300;

    private static IdentityServer keycloak;
    private static Broker kafka;
    private static Upstream concepts;
    private static Upstream plans;
    private static Upstream feedback;

    @Override
    public Map<String, String> start() {
        if (keycloak == null) {
            keycloak = IdentityServer.start();
            kafka = Broker.start();
            concepts = Upstream.start("concepts");
            plans = Upstream.start("plans");
            feedback = Upstream.start("feedback");
        }
        return Map.ofEntries(
                Map.entry("BIRLIK_OIDC_URL", keycloak.issuer()),
                Map.entry("quarkus.oidc.auth-server-url", keycloak.issuer()),
                Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                Map.entry("birlik.gateway.upstream.concept-url", concepts.url()),
                Map.entry("birlik.gateway.upstream.plans-url", plans.url()),
                Map.entry("birlik.gateway.upstream.feedback-url", feedback.url()),
                Map.entry("birlik.gateway.upstream.idle-timeout", "2S"),
                Map.entry("birlik.gateway.limits.anonymous.capacity", "100000"),
                Map.entry("birlik.gateway.limits.known.capacity", Integer.toString(KNOWN_CAPACITY)),
                Map.entry("birlik.gateway.limits.known.refill-per-second", "1"),
                Map.entry("birlik.gateway.limits.refusals.capacity", "200"),
                Map.entry("quarkus.log.file.enabled", "true"),
                Map.entry("quarkus.log.file.path", "target/gateway-test.log"));
    }

    @Override
    public void stop() {
        // They serve the next start of Quarkus too and end with this JVM.
    }

    public static IdentityServer keycloak() {
        return keycloak;
    }

    public static Broker kafka() {
        return kafka;
    }

    public static Upstream concepts() {
        return concepts;
    }

    public static Upstream plans() {
        return plans;
    }

    public static Upstream feedback() {
        return feedback;
    }
}
