package kz.birlik.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.stack.StackHome;
import kz.birlik.stack.SuiteSettings;

class WelcomeTest {
    @Test
    void theUsersToldAreThoseOfTheRealm() throws IOException {
        var settings = SuiteSettings.of(StackHome.locate().project(), Map.of());
        var users = Pattern.compile("\"username\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(Files.readString(settings.realm()))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.startsWith("service-account-"))
                .collect(Collectors.toSet());

        var told = Welcome.USERS.stream()
                .flatMap(row -> Stream.of(row.get(0).split(", ")))
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(users);
    }

    @Test
    void movedPortsAreToldAsTheyAre() {
        var settings = SuiteSettings.of(StackHome.locate().project(), Map.of("BIRLIK_PORT_GATEWAY", "18080"));
        assertThat(Welcome.text(settings, "./birlik down"))
                .contains(
                        "http://localhost:18080/docs  (logging in there needs the gateway at port 8080, 3000 or 5173)")
                .contains("http://localhost:18080/openapi", "http://localhost:18080/api/v1/events")
                .endsWith("./birlik down");
    }

    @Test
    void nothingIsSaidOfTheLogInWhereItWorks() {
        var settings = SuiteSettings.of(StackHome.locate().project(), Map.of());
        assertThat(Welcome.text(settings, ""))
                .contains("http://localhost:8080/docs\n")
                .doesNotContain("logging in");
    }

    @Test
    void theClientToldIsOneOfTheRealm() throws IOException {
        var settings = SuiteSettings.of(StackHome.locate().project(), Map.of());
        assertThat(Files.readString(settings.realm())).contains("\"secret\": \"gov-system-demo\"");
        assertThat(Welcome.text(settings, "")).contains("gov-system-demo");
    }
}
