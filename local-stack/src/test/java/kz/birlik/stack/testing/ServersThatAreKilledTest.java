package kz.birlik.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ServersThatAreKilledTest {
    @Test
    void aKilledDatabaseComesBackWithWhatWasCommitted() throws SQLException {
        try (var database = Database.start()) {
            database.create("kept");
            var url = database.url("kept");
            try (var connection = connection(url);
                    var statement = connection.createStatement()) {
                statement.execute("create table fact(id int)");
                statement.execute("insert into fact values (1)");
            }

            database.kill();
            database.resume();

            try (var connection = connection(url);
                    var row = connection.createStatement().executeQuery("select id from fact")) {
                assertThat(row.next()).isTrue();
            }
        }
    }

    @Test
    void aKilledBrokerComesBackOnItsPortWithItsRecords() throws Exception {
        try (var broker = Broker.start()) {
            write(broker, "facts", 10);

            broker.kill();
            assertThat(broker.alive()).isFalse();
            broker.resume();

            assertThat(read(broker, "facts", 10)).hasSize(10);
        }
    }

    @Test
    void aKilledKeycloakComesBackWithItsRealmAndItsUsers() throws Exception {
        try (var server = IdentityServer.start()) {
            assertThat(token(server)).contains("access_token");

            server.kill();
            server.resume();

            assertThat(token(server)).contains("access_token");
        }
    }

    private static Connection connection(String url) throws SQLException {
        return DriverManager.getConnection(url, "kept", "kept");
    }

    private static void write(Broker broker, String topic, int count) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        var settings = new Properties();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int number : IntStream.range(0, count).toArray()) {
                producer.send(new ProducerRecord<>(topic, "key", "fact " + number))
                        .get();
            }
        }
    }

    private static List<String> read(Broker broker, String topic, int count) {
        var settings = new Properties();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("group.id", "reader");
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", Integer.toString(count));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < end) {
                var records = consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    return IntStream.range(0, records.count())
                            .mapToObj(Integer::toString)
                            .toList();
                }
            }
            return List.of();
        }
    }

    private static String token(IdentityServer server) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "client_id=birlik-frontend&grant_type=password&username=editor&password=editor"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
