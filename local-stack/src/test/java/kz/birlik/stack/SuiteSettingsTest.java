package kz.birlik.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SuiteSettingsTest {
    private static final Path PROJECT = Path.of("/somewhere/birlik");

    @Test
    void withoutVariablesEverythingIsWhereTheDocumentationSays() {
        var settings = SuiteSettings.of(PROJECT, Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("/somewhere/birlik/.birlik"));
        assertThat(settings.url(Endpoint.GATEWAY)).isEqualTo("http://localhost:8080");
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/birlik");
        assertThat(settings.javaOptions()).contains("-Xmx256m");
        assertThat(settings.durable()).isTrue();
    }

    @Test
    void aVariableMovesAPortAndEverythingThatNamesIt() {
        var settings = SuiteSettings.of(PROJECT, Map.of("BIRLIK_PORT_KEYCLOAK", "9999", "BIRLIK_DATA", "/tmp/x/../y"));

        assertThat(settings.issuer()).isEqualTo("http://localhost:9999/realms/birlik");
        assertThat(settings.data()).isEqualTo(Path.of("/tmp/y"));
    }

    @Test
    void aPortThatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> SuiteSettings.of(PROJECT, Map.of("BIRLIK_PORT_KAFKA", "70000")))
                .hasMessage("BIRLIK_PORT_KAFKA is a number from 1 to 65535, not \"70000\"");
        assertThatThrownBy(() -> SuiteSettings.of(PROJECT, Map.of("BIRLIK_PORT_KAFKA", "many")))
                .hasMessageContaining("BIRLIK_PORT_KAFKA");
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        assertThatThrownBy(() -> SuiteSettings.of(PROJECT, Map.of("BIRLIK_PORT_GATEWAY", "8081")))
                .hasMessageContaining("BIRLIK_PORT_GATEWAY and BIRLIK_PORT_CONCEPT are both 8081");
    }

    @Test
    void aSuiteOnFreePortsHasDifferentOnesAndNoneOfTheUsual() {
        var ports = SuiteSettings.onFreePorts(PROJECT, Path.of("/tmp/data")).ports();

        assertThat(new HashSet<>(ports.values())).hasSize(Endpoint.values().length);
        for (var endpoint : Endpoint.values()) {
            assertThat(ports.get(endpoint)).isNotEqualTo(endpoint.usual());
        }
    }
}
