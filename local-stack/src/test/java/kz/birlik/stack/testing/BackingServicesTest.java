package kz.birlik.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class BackingServicesTest {
    @Test
    void everyStartGetsAnEmptyDatabaseAndAnEmptyKafkaOfTheSameServers() throws Exception {
        var first = new BackingServices().start();
        try (var connection = connection(first, first.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("create table kept(id int)");
        }
        createTopic(first, "birlik.concepts.v1");

        var second = new BackingServices().start();

        assertThat(second.get("kafka.bootstrap.servers")).isEqualTo(first.get("kafka.bootstrap.servers"));
        assertThat(second.get("quarkus.datasource.jdbc.url")).isNotEqualTo(first.get("quarkus.datasource.jdbc.url"));
        assertThatThrownBy(() -> connection(second, second.get("quarkus.datasource.password"))
                        .createStatement()
                        .execute("select from kept"))
                .hasMessageContaining("does not exist");
        createTopic(second, "birlik.concepts.v1");
    }

    @Test
    void aWrongPasswordIsRefused() {
        var config = start("kafka", "off");
        assertThatThrownBy(() -> connection(config, "wrong")).hasMessageContaining("password authentication failed");
        assertThat(config).doesNotContainKey("kafka.bootstrap.servers");
    }

    @Test
    void aServerThatIsNeitherOnNorOffIsRefused() {
        assertThatThrownBy(() -> start("kafka", "maybe")).hasMessageContaining("on or off");
    }

    @Test
    void theClockMovesAndComesBack() {
        TestClock.advance(Duration.ofDays(15));
        assertThat(TestClock.offset()).isEqualTo(Duration.ofDays(15));
        TestClock.reset();
        assertThat(TestClock.offset()).isZero();
    }

    private static Map<String, String> start(String server, String value) {
        var services = new BackingServices();
        services.init(Map.of(server, value));
        return services.start();
    }

    private static java.sql.Connection connection(Map<String, String> config, String password) throws SQLException {
        return DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"), config.get("quarkus.datasource.username"), password);
    }

    private static void createTopic(Map<String, String> config, String name) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            admin.createTopics(List.of(new NewTopic(name, 6, (short) 1))).all().get();
        }
    }
}
