package kz.birlik.system.faults;

import static kz.birlik.system.faults.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kz.birlik.stack.Component;
import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;
import kz.birlik.system.running.RunningSuite;

/** Settings that do not hold: a key that nobody reads, and a clock that moves where time is real. */
class ConfigurationTest {

    private static final Suite SUITE = RunningSuite.get().processes();

    @ParameterizedTest
    @EnumSource(Service.class)
    void noKeyIsMisspeltOrOutOfDate(Service service) {
        assertThat(SUITE.service(service).log())
                .contains("Installed features")
                .doesNotContain("Unrecognized configuration key")
                .doesNotContain("config property is deprecated");
    }

    @Test
    void noServiceStartsInProductionWithAClockThatMoves() {
        var environment = Map.of(
                "QUARKUS_PROFILE",
                "prod",
                "BIRLIK_PSEUDONYM_KEY",
                "a-key-of-32-characters-for-a-test-00",
                "BIRLIK_OUTBOX_RELAY",
                "false");
        var all = Stream.of(Service.values())
                .map(service -> SUITE.replica(service, environment))
                .toList();
        try {
            all.forEach(process -> process.launch());
            soon().until(() -> all.stream().noneMatch(Component::alive));
            assertThat(all)
                    .allSatisfy(process -> assertThat(process.log())
                            .contains(
                                    "birlik.clock.file moves business time and is refused in the production profile"));
        } finally {
            all.forEach(Component::kill);
        }
    }
}
