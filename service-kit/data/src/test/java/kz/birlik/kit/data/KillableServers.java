package kz.birlik.kit.data;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Broker;
import kz.birlik.stack.testing.Database;

/** A PostgreSQL and a Kafka of this test alone, so that it may kill them under the running application. */
public class KillableServers implements QuarkusTestResourceLifecycleManager {

    private final Database database = Database.start();
    private final Broker broker = Broker.start();

    @Override
    public Map<String, String> start() {
        var identity = new BackingServices();
        identity.init(Map.of("postgres", "off", "kafka", "off"));
        var config = new HashMap<>(identity.start());
        database.create("sample");
        config.put("quarkus.datasource.jdbc.url", database.url("sample"));
        config.put("quarkus.datasource.username", "sample");
        config.put("quarkus.datasource.password", "sample");
        config.put("kafka.bootstrap.servers", broker.bootstrapServers());
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(Broker.class));
        injector.injectIntoFields(database, new TestInjector.MatchesType(Database.class));
    }

    @Override
    public void stop() {
        broker.close();
        database.close();
    }
}
