package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> MOVED =
            Map.of("BIRLIK_PORT_GATEWAY", "18080", "BIRLIK_PORT_KEYCLOAK", "18180", "BIRLIK_DATA", "/data/birlik");

    @Test
    void withoutAnySettingTheDemoWalksThroughTheUsualPorts() {
        assertThat(Settings.of(new String[0], Map.of()))
                .isEqualTo(new Settings(
                        URI.create("http://localhost:8080"),
                        URI.create("http://localhost:8180/realms/birlik"),
                        Path.of(".birlik/clock")));
    }

    @Test
    void theSettingsThatMoveTheSuiteMoveTheDemoWithIt() {
        assertThat(Settings.of(new String[0], MOVED))
                .isEqualTo(new Settings(
                        URI.create("http://localhost:18080"),
                        URI.create("http://localhost:18180/realms/birlik"),
                        Path.of("/data/birlik/clock")));
    }

    @Test
    void anOptionGoesBeforeTheEnvironment() {
        var settings = Settings.of(new String[] {"--url", "http://elsewhere:80"}, MOVED);
        assertThat(settings.gateway()).isEqualTo(URI.create("http://elsewhere:80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 1", "--url", "url http://elsewhere:80"})
    void anythingElseIsAnsweredWithTheOptionsThereAre(String line) {
        assertThatThrownBy(() -> Settings.of(line.split(" "), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--clock-file");
    }
}
