package kz.birlik.plans.planreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportLinksTest {

    private static final URI OWN = URI.create("http://127.0.0.1:8082/");
    private static final Map<String, String> FORWARDED =
            Map.of("X-Forwarded-Host", "asked.example:8443", "X-Forwarded-Proto", "https");

    private final ReportLinks configured = new ReportLinks(Optional.of(URI.create("https://birlik.example/")));
    private final ReportLinks unconfigured = new ReportLinks(Optional.empty());

    @ParameterizedTest
    @EnumSource(names = "HTML", mode = EnumSource.Mode.EXCLUDE)
    void aFileLinksToThePublicAddressWhateverTheCallerNames(ReportFormat format) {
        assertThat(configured.of(format, FORWARDED::get, OWN).apply("/api/v1/plans"))
                .isEqualTo("https://birlik.example/api/v1/plans");
    }

    @Test
    void withoutAPublicAddressAFileLinksToWhereTheCallerAsked() {
        assertThat(unconfigured.of(ReportFormat.PDF, FORWARDED::get, OWN).base())
                .isEqualTo("https://asked.example:8443");
        assertThat(unconfigured
                        .of(ReportFormat.PDF, Map.<String, String>of()::get, OWN)
                        .base())
                .isEqualTo("http://127.0.0.1:8082");
    }

    @Test
    void aPageIsReadWhereItCameFrom() {
        assertThat(configured.of(ReportFormat.HTML, FORWARDED::get, OWN).apply("/api/v1/plans"))
                .isEqualTo("/api/v1/plans");
    }
}
