package kz.birlik.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What a container may do and how far it is seen: as little as it needs. */
class ComposeSafetyTest {

    private static final ComposeFile COMPOSE = ComposeFile.read();

    /** What the gateway takes where a file is sent. */
    private static final int LARGEST_FILE_MIB = Integer.parseInt(Repository.matches(
                    "TABLE_FILE = (\\d+) \\* MIB",
                    Repository.read("gateway/src/main/java/kz/birlik/gateway/guard/BodyLimit.java"))
            .get(0));

    /** Classes, compiled code, threads and buffers: measured 126 MiB (gateway) to 224 MiB (plans-service) after three demos. */
    private static final int BESIDE_THE_HEAP_MIB = 240;

    @Test
    void everyForeignImageIsPinnedToTheVersionThatLocalStackRuns() {
        assertThat(COMPOSE.container("postgres").setting("image"))
                .asString()
                .startsWith("postgres:"
                        + Repository.rootPom("postgresql-binaries.version").replaceFirst("\\.0$", ""));
        assertThat(COMPOSE.container("kafka").setting("image"))
                .isEqualTo("apache/kafka:" + Repository.rootPom("kafka.version"));
        assertThat(COMPOSE.container("keycloak").setting("image"))
                .isEqualTo("keycloak/keycloak:" + Repository.rootPom("keycloak.version"));
        COMPOSE.all()
                .filter(container -> container.setting("image") != null)
                .forEach(container -> assertThat(container.setting("image"))
                        .asString()
                        .matches("[a-z/]+:\\d+\\.\\d+(\\.\\d+)?(-\\w+)?"));
    }

    @Test
    void nothingIsPublishedButTheGatewayAndKeycloakAndThoseOnThisMachineOnly() {
        COMPOSE.all().forEach(container -> {
            if (container.name().equals("gateway") || container.name().equals("keycloak")) {
                assertThat(container.ports()).hasSize(1).allMatch(port -> port.startsWith("127.0.0.1:"));
            } else {
                assertThat(container.ports()).as(container.name()).isEmpty();
            }
        });
    }

    @Test
    void whatADeveloperOpensBesidesIsOnThisMachineOnlyToo() {
        var opened = ComposeFile.read("deploy/docker/ports.yml");
        assertThat(COMPOSE.containers())
                .containsKeys(opened.containers().keySet().toArray(String[]::new));
        opened.all().forEach(container -> {
            assertThat(container.settings()).as(container.name()).containsOnlyKeys("ports");
            assertThat(container.ports()).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
        });
    }

    @Test
    void everyContainerIsBoundedAndWithoutPrivileges() {
        COMPOSE.all().forEach(container -> {
            assertThat(container.settings()).as(container.name()).containsKey("mem_limit");
            assertThat(container.setting("init")).as(container.name()).isEqualTo(true);
            assertThat(container.list("cap_drop")).as(container.name()).containsExactly("ALL");
            assertThat(container.list("security_opt")).as(container.name()).containsExactly("no-new-privileges:true");
            assertThat(container.settings())
                    .as(container.name())
                    .doesNotContainKeys("privileged", "cap_add", "network_mode", "pid");
            assertThat(container.list("networks")).as(container.name()).containsExactly("birlik");
        });
    }

    @Test
    void ourServicesWriteNothingButTheirTemporaryFolder() {
        assertThat(COMPOSE.services()).allSatisfy(service -> {
            assertThat(service.setting("read_only")).isEqualTo(true);
            assertThat(service.list("tmpfs")).hasSize(1).first().asString().startsWith("/tmp:");
        });
        assertThat(COMPOSE.container("postgres").setting("read_only")).isEqualTo(true);
        assertThat(COMPOSE.container("postgres").setting("user")).isEqualTo("postgres");
    }

    @Test
    void asManyFilesAsTheGatewayLetsInAtOnceFitWhereTheyWait() {
        var gateway = COMPOSE.container("gateway");
        var atOnce = Integer.parseInt(gateway.environment().get("BIRLIK_GATEWAY_BODIES_LARGE_AT_ONCE"));
        assertThat(Integer.parseInt(gateway.environment().get("BIRLIK_GATEWAY_BODIES_LARGE_OF_ONE_ADDRESS")))
                .isPositive()
                .isLessThan(atOnce);
        for (var keeper : List.of(gateway, COMPOSE.container("plans-service"))) {
            assertThat(atOnce * LARGEST_FILE_MIB).as(keeper.name()).isLessThan(temporaryMib(keeper));
        }
    }

    @Test
    void heapTemporaryFilesAndTheRestOfTheProcessFitIntoItsMemoryTogether() {
        var share = Integer.parseInt(
                Repository.matches("MaxRAMPercentage=(\\d+)", Repository.read("deploy/docker/Dockerfile"))
                        .get(0));
        assertThat(COMPOSE.services()).allSatisfy(service -> {
            var limit = mib(service.setting("mem_limit").toString());
            assertThat(limit * share / 100 + temporaryMib(service) + BESIDE_THE_HEAP_MIB)
                    .isLessThanOrEqualTo(limit);
        });
    }

    private static int temporaryMib(Container container) {
        return mib(Repository.matches("size=(\\w+)", container.list("tmpfs").get(0))
                .get(0));
    }

    private static int mib(String size) {
        assertThat(size).matches("\\d+m");
        return Integer.parseInt(size.replace("m", ""));
    }

    @Test
    void everythingMountedFromTheRepositoryExistsAndIsReadOnly() {
        COMPOSE.all()
                .flatMap(container -> container.volumes().stream())
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.split(":"))
                .forEach(parts -> {
                    assertThat(parts).as(parts[0]).hasSize(3).endsWith("ro");
                    // Docker would make a missing file a folder; .birlik is the one that may be missing.
                    if (!parts[0].equals("./.birlik")) {
                        assertThat(Files.exists(Repository.ROOT.resolve(parts[0])))
                                .as(parts[0])
                                .isTrue();
                    }
                });
        assertThat(COMPOSE.container("keycloak").volumes()).anyMatch(volume -> volume.startsWith("./" + Realm.FILE));
        assertThat(COMPOSE.container("keycloak").list("command")).contains("--import-realm");
    }
}
