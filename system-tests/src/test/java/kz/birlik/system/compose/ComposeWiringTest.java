package kz.birlik.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.Service;

/** Every address, port, database and secret of docker-compose.yml is the one the services really read. */
class ComposeWiringTest {

    private static final ComposeFile COMPOSE = ComposeFile.read();

    @Test
    void theFourServicesAreBuiltFromTheirModules() {
        assertThat(COMPOSE.services()).extracting(Container::module).containsExactlyInAnyOrderElementsOf(modules());
        assertThat(COMPOSE.services())
                .allSatisfy(service -> assertThat(service.name()).isEqualTo(service.module()));
    }

    @Test
    void noVariableOfOursIsSetThatTheServiceDoesNotRead() {
        COMPOSE.services().forEach(service -> {
            var given = service.environment().keySet().stream()
                    .filter(name -> name.startsWith("BIRLIK_"))
                    .collect(Collectors.toSet());
            assertThat(ServiceSettings.of(service.module()).variables()).containsAll(given);
        });
    }

    @Test
    void noVariableOfOursIsSetByTheScriptThatNoServiceReads() {
        var read = Stream.of(Service.values())
                .flatMap(service -> ServiceSettings.of(service.module()).variables().stream())
                .toList();
        assertThat(Repository.matches(
                        "\"(BIRLIK_[A-Z_]+)\"",
                        Repository.read("local-stack/src/main/java/kz/birlik/stack/ServiceProcess.java")))
                .contains("BIRLIK_PUBLIC_URL")
                .isSubsetOf(read);
    }

    @Test
    void filesThatLeaveTheSuiteLinkToItsDoorHereToo() {
        assertThat(COMPOSE.container("plans-service").environment())
                .containsEntry("BIRLIK_PUBLIC_URL", "http://localhost:" + Endpoint.GATEWAY.usual());
        assertThat(Repository.read("docker-compose.yml"))
                .contains("BIRLIK_PUBLIC_URL: http://localhost:${%s:-8080}".formatted(Endpoint.GATEWAY.setting()));
    }

    @Test
    void noAddressIsLeftPointingAtTheContainerItself() {
        assertThat(COMPOSE.services())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsKeys(ServiceSettings.of(service.module())
                                .variablesThatPointHere()
                                .toArray(String[]::new)));
    }

    @Test
    void aServiceWaitsUntilEverythingItIsToldToReachIsHealthy() {
        COMPOSE.all().forEach(container -> {
            var neighbours = COMPOSE.containers().keySet().stream()
                    .filter(name -> !name.equals(container.name()))
                    .filter(name -> container.environment().values().stream()
                            .anyMatch(value -> value.matches("(.*//)?" + name + ":\\d+.*")))
                    .toList();
            assertThat(container.waitsFor().keySet()).as(container.name()).containsAll(neighbours);
            assertThat(container.waitsFor().values()).as(container.name()).allMatch("service_healthy"::equals);
        });
    }

    @Test
    void everyContainerHasAHealthCheckThatNeedsNoParticularShell() {
        COMPOSE.all()
                .forEach(container -> assertThat(container.healthCheck())
                        .as(container.name())
                        .containsKeys("interval", "timeout", "retries", "start_period")
                        .extractingByKey("test")
                        .asList()
                        .first()
                        .isEqualTo("CMD"));
    }

    @Test
    void theServicesListenWhereTheOthersLookForThem() {
        var gateway = COMPOSE.container("gateway").environment();
        for (var service : Service.values()) {
            var port = Integer.toString(service.endpoint().usual());
            assertThat(COMPOSE.container(service.module()).environment()).containsEntry("BIRLIK_HTTP_PORT", port);
            if (service != Service.GATEWAY) {
                assertThat(gateway)
                        .containsEntry("BIRLIK_" + service + "_URL", "http://%s:%s".formatted(service.module(), port));
            }
        }
    }

    @Test
    void everyServiceHasTheDatabaseAndRoleThatTheInitScriptMakes() {
        var script = Repository.read("deploy/docker/postgres/databases.sh");
        var postgres = COMPOSE.container("postgres").environment();
        for (var name : databases()) {
            assertThat(script).contains("\ndatabase %s \"$%s\"\n".formatted(name, passwordOf(name)));
        }
        for (var service : Service.values()) {
            service.database()
                    .ifPresent(database -> assertThat(
                                    COMPOSE.container(service.module()).environment())
                            .containsEntry("BIRLIK_DB_URL", "jdbc:postgresql://postgres:5432/" + database)
                            .containsEntry("BIRLIK_DB_USER", database)
                            .containsEntry("BIRLIK_DB_PASSWORD", postgres.get(passwordOf(database))));
        }
        assertThat(COMPOSE.container("keycloak").environment())
                .containsEntry("KC_DB_URL", "jdbc:postgresql://postgres:5432/keycloak")
                .containsEntry("KC_DB_USERNAME", "keycloak")
                .containsEntry("KC_DB_PASSWORD", postgres.get(passwordOf("keycloak")));
        assertThat(Repository.matches("^database (\\w+) ", script)).containsExactlyInAnyOrderElementsOf(databases());
    }

    @Test
    void aServiceCallsItsPortAndDatabaseAsLocalStackDoes() {
        for (var service : Service.values()) {
            var settings = ServiceSettings.of(service.module());
            assertThat(settings.value("quarkus.http.port"))
                    .isEqualTo("${BIRLIK_HTTP_PORT:%d}", service.endpoint().usual());
            assertThat(settings.value("birlik.database"))
                    .isEqualTo(service.database().orElse(null));
        }
    }

    @Test
    void tokensFromOutsideCarryTheIssuerThatTheServicesPin() {
        var realm = Realm.read().name();
        var keycloak = COMPOSE.container("keycloak");
        var outside = keycloak.environment().get("KC_HOSTNAME");
        assertThat(keycloak.ports())
                .containsExactly(
                        "127.0.0.1:%d:8080".formatted(URI.create(outside).getPort()));
        assertThat(outside).endsWith(":" + Endpoint.KEYCLOAK.usual());
        assertThat(keycloak.environment()).containsEntry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        assertThat(COMPOSE.services())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("BIRLIK_OIDC_ISSUER", outside + "/realms/" + realm)
                        .containsEntry("BIRLIK_OIDC_URL", "http://keycloak:8080/realms/" + realm));
    }

    @Test
    void theGatewayIsWhereTheRealmSendsTheBrowserBackTo() {
        var gateway = COMPOSE.container("gateway");
        assertThat(gateway.ports()).containsExactly("127.0.0.1:%d:8080".formatted(Endpoint.GATEWAY.usual()));
        assertThat(gateway.environment())
                .containsEntry("BIRLIK_HTTP_PORT", "8080")
                .containsEntry("BIRLIK_GATEWAY_CLIENT_SECRET", Realm.read().secretOf("birlik-gateway"));
        assertThat(Realm.read().redirectsOf("birlik-frontend")).contains("http://localhost:8080/*");
    }

    @Test
    void kafkaTellsClientsInsideAndOutsideAnAddressEachCanReach() {
        var kafka = COMPOSE.container("kafka").environment();
        var listeners = addresses(kafka.get("KAFKA_LISTENERS"));
        var advertised = addresses(kafka.get("KAFKA_ADVERTISED_LISTENERS"));
        assertThat(advertised).containsEntry("PLAINTEXT", "kafka:9092").containsEntry("HOST", "127.0.0.1:29092");
        assertThat(listeners).containsEntry("PLAINTEXT", "0.0.0.0:9092").containsEntry("HOST", "0.0.0.0:29092");
        assertThat(COMPOSE.services())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", advertised.get("PLAINTEXT")));
        assertThat(kafka).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @Test
    void theBrokerIsGivenUpAsSoonAsTheOneOfLocalStack() {
        var local = Repository.read("local-stack/src/main/java/kz/birlik/stack/Kafka.java");
        var kafka = COMPOSE.container("kafka").environment();
        for (var setting : List.of("broker.session.timeout.ms", "broker.heartbeat.interval.ms")) {
            assertThat(kafka)
                    .containsEntry(
                            "KAFKA_" + setting.replace('.', '_').toUpperCase(Locale.ROOT),
                            Repository.matches(setting.replace(".", "\\.") + "=(\\d+)", local)
                                    .get(0));
        }
    }

    @Test
    void businessTimeMovesOnlyInTheDevelopmentProfileAndFromTheFolderOfTheScript() {
        assertThat(COMPOSE.services()).allSatisfy(service -> {
            assertThat(service.environment())
                    .containsEntry("QUARKUS_PROFILE", "local")
                    .containsEntry("BIRLIK_CLOCK_FILE", "/birlik/clock");
            assertThat(service.volumes()).containsExactly("./.birlik:/birlik:ro");
        });
    }

    @Test
    void theSameVariablesMoveThePublishedPortsHereAndInTheScript() {
        assertThat(Repository.read("docker-compose.yml"))
                .contains(List.of(
                        "127.0.0.1:${%s:-8080}:8080".formatted(Endpoint.GATEWAY.setting()),
                        "127.0.0.1:${%s:-8180}:8080".formatted(Endpoint.KEYCLOAK.setting())));
    }

    private static String passwordOf(String database) {
        return "BIRLIK_%s_PASSWORD".formatted(database.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> addresses(String listeners) {
        return List.of(listeners.split(",")).stream()
                .map(listener -> listener.split("://"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static List<String> modules() {
        return Stream.of(Service.values()).map(Service::module).toList();
    }

    /** One for each service that stores something, and Keycloak's. */
    private static List<String> databases() {
        return Stream.concat(
                        Stream.of(Service.values()).flatMap(service -> service.database().stream()),
                        Stream.of("keycloak"))
                .toList();
    }
}
