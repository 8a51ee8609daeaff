package kz.birlik.stack.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import kz.birlik.stack.Postgres;

/**
 * Gives a {@code @QuarkusTest} one real PostgreSQL and one real Kafka per test JVM, which outlive the restarts of
 * Quarkus; each start gets an empty database with a role of its own and a Kafka without topics.
 *
 * <p>{@code @WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "kafka", value = "off"))}
 * leaves a server out; the same with {@code postgres}.
 */
public class BackingServices implements QuarkusTestResourceLifecycleManager {
    private boolean postgres = true;
    private boolean kafka = true;

    @Override
    public void init(Map<String, String> arguments) {
        postgres = on(arguments, "postgres");
        kafka = on(arguments, "kafka");
    }

    private static boolean on(Map<String, String> arguments, String server) {
        var value = arguments.getOrDefault(server, "on");
        if (!value.equals("on") && !value.equals("off")) {
            throw new IllegalArgumentException("BackingServices: " + server + " is on or off, not " + value);
        }
        return value.equals("on");
    }

    @Override
    public Map<String, String> start() {
        var config = new LinkedHashMap<String, String>();
        config.put("quarkus.devservices.enabled", "false");
        if (postgres) {
            var name = "test_" + UUID.randomUUID().toString().substring(0, 8);
            var port = SharedServers.postgresPort();
            Postgres.createDatabase(port, name);
            config.put("quarkus.datasource.jdbc.url", Postgres.url(port, name));
            config.put("quarkus.datasource.username", name);
            config.put("quarkus.datasource.password", name);
        }
        if (kafka) {
            boolean used = SharedServers.kafkaRuns();
            var servers = SharedServers.kafkaBootstrapServers();
            if (used) {
                KafkaContents.clear(servers);
            }
            config.put("kafka.bootstrap.servers", servers);
        }
        config.putAll(TestIdentity.configuration());
        config.put("birlik.clock.file", TestClock.file().toString());
        return config;
    }

    /** The servers live on for the next start of Quarkus and end with the JVM. */
    @Override
    public void stop() {
        TestClock.reset();
    }
}
