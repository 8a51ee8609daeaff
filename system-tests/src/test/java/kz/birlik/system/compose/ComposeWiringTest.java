package kz.birlik.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every address, port, database and secret of docker-compose.yml is the one the services really read. */
class ComposeWiringTest {

    private static final ComposeFile COMPOSE = ComposeFile.read();
    private static final List<String> SERVICES = List.of("concept-service", "plans-service", "feedback-service");

    @Test
    void theFourServicesAreBuiltFromTheirModules() {
        assertThat(COMPOSE.services()).extracting(Container::module).containsExactlyInAnyOrderElementsOf(all());
        assertThat(COMPOSE.services())
                .allSatisfy(service -> assertThat(service.name()).isEqualTo(service.module()));
    }

    @Test
    void noVariableOfOursIsSetThatTheServiceDoesNotRead() {
        COMPOSE.services().stream().filter(service -> begun(service.module())).forEach(service -> {
            var given = service.environment().keySet().stream()
                    .filter(name -> name.startsWith("BIRLIK_"))
                    .collect(Collectors.toSet());
            assertThat(ServiceSettings.of(service.module()).variables()).containsAll(given);
        });
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
        SERVICES.forEach(name -> {
            var address = URI.create(
                    gateway.get("BIRLIK_" + name.replace("-service", "").toUpperCase(Locale.ROOT) + "_URL"));
            assertThat(address.getHost()).isEqualTo(name);
            assertThat(COMPOSE.container(name).environment())
                    .containsEntry("BIRLIK_HTTP_PORT", Integer.toString(address.getPort()));
        });
        all().stream()
                .filter(ComposeWiringTest::begun)
                .forEach(name -> assertThat(ServiceSettings.of(name).value("quarkus.http.port"))
                        .contains(COMPOSE.container(name).environment().get("BIRLIK_HTTP_PORT")));
    }

    @Test
    void everyServiceHasTheDatabaseAndRoleThatTheInitScriptMakes() {
        var script = Repository.read("deploy/docker/postgres/databases.sh");
        var postgres = COMPOSE.container("postgres").environment();
        SERVICES.forEach(name -> {
            var service = COMPOSE.container(name).environment();
            var database =
                    begun(name) ? ServiceSettings.of(name).value("birlik.database") : service.get("BIRLIK_DB_USER");
            assertThat(service)
                    .containsEntry("BIRLIK_DB_URL", "jdbc:postgresql://postgres:5432/" + database)
                    .containsEntry("BIRLIK_DB_USER", database)
                    .containsEntry("BIRLIK_DB_PASSWORD", postgres.get(passwordOf(database)));
            assertThat(script).contains("\ndatabase %s \"$%s\"\n".formatted(database, passwordOf(database)));
        });
        assertThat(COMPOSE.container("keycloak").environment())
                .containsEntry("KC_DB_URL", "jdbc:postgresql://postgres:5432/keycloak")
                .containsEntry("KC_DB_USERNAME", "keycloak")
                .containsEntry("KC_DB_PASSWORD", postgres.get(passwordOf("keycloak")));
        assertThat(Repository.matches("^database (\\w+) ", script))
                .containsExactlyInAnyOrder("concepts", "plans", "feedback", "keycloak");
    }

    @Test
    void tokensFromOutsideCarryTheIssuerThatTheServicesPin() {
        var realm = Realm.read().name();
        var keycloak = COMPOSE.container("keycloak");
        var outside = keycloak.environment().get("KC_HOSTNAME");
        assertThat(keycloak.ports())
                .containsExactly(
                        "127.0.0.1:%d:8080".formatted(URI.create(outside).getPort()));
        assertThat(keycloak.environment()).containsEntry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        assertThat(COMPOSE.services())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("BIRLIK_OIDC_ISSUER", outside + "/realms/" + realm)
                        .containsEntry("BIRLIK_OIDC_URL", "http://keycloak:8080/realms/" + realm));
    }

    @Test
    void theGatewayIsWhereTheRealmSendsTheBrowserBackTo() {
        var gateway = COMPOSE.container("gateway");
        assertThat(gateway.ports()).containsExactly("127.0.0.1:8080:8080");
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
    void businessTimeMovesOnlyInTheDevelopmentProfileAndFromTheFolderOfTheScript() {
        assertThat(COMPOSE.services()).allSatisfy(service -> {
            assertThat(service.environment())
                    .containsEntry("QUARKUS_PROFILE", "local")
                    .containsEntry("BIRLIK_CLOCK_FILE", "/birlik/clock");
            assertThat(service.volumes()).containsExactly("./.birlik:/birlik:ro");
        });
    }

    // Goes as soon as every service has its settings on main.
    private static boolean begun(String module) {
        return Files.exists(Repository.ROOT.resolve(module + "/src/main/resources/application.properties"));
    }

    private static String passwordOf(String database) {
        return "BIRLIK_%s_PASSWORD".formatted(database.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> addresses(String listeners) {
        return List.of(listeners.split(",")).stream()
                .map(listener -> listener.split("://"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static Set<String> all() {
        return Set.of("concept-service", "plans-service", "feedback-service", "gateway");
    }
}
