package kz.birlik.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/api/v1/concepts",
                "/api/v1/concepts/0198c2d0-0000-7000-8000-000000000001/approval",
                "/api/v1/analysis-rulesets/1.0",
                "/api/v1/calendar/days/2026-01-01",
                "/api/v1/concepts/x/editions/1/sections/%D0%B6%D0%BE%D0%BB",
                "/api/v1/concepts/a_b~c"
            })
    void anOrdinaryPathPasses(String path) {
        assertThat(PathGuard.refusal(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/concepts/1/approval/",
                "/api/v1/concepts/1/approval;x=1",
                "/api/v1/concepts;a=b/1/approval",
                "/api/v1/concepts/1/%61pproval",
                "/api/v1/concepts/1/%41pproval",
                "/api/v1/concepts/1/approva%6C",
                "/api/v1/concepts/1/./approval",
                "/api/v1/concepts/1/x/../approval",
                "/api/v1/concepts/1/..",
                "/api/v1/concepts/1//approval",
                "//api/v1/concepts/1/approval",
                "/api/v1/concepts/1/approval%2f",
                "/api/v1/concepts/1/approval%2F",
                "/api/v1/concepts/1%2fapproval",
                "/api/v1/concepts/1/%2e/approval",
                "/api/v1/concepts/1/%2E%2E/approval",
                "/api/v1/concepts/1/approval%3Bx=1",
                "/api/v1/concepts/1/approval%00",
                "/api/v1/concepts/1/approval%20",
                "/api/v1/concepts/1/approval%09",
                "/api/v1/concepts/1/approval%0d%0aX:1",
                "/api/v1/concepts/1/%2561pproval",
                "/api/v1/concepts/1\\approval",
                "/api/v1/concepts/1%5Capproval",
                "/api/v1/concepts/1/approval%",
                "/api/v1/concepts/1/approval%6",
                "/api/v1/concepts/1/approval%zz",
                "/api/v1/concepts/1/approval#x",
                "/api/v1/concepts/1/approval:x",
                "/api/v1/concepts/1/approval*",
                "/api/v1/concepts/1/approval ",
                "/api/v1/concepts/1/approval,x",
                "/api/v1/concepts/1/approval%C0%AF",
                "/api/v1/concepts/1/%C1%A1pproval",
                "/api/v1/concepts/1/approval%C2%85",
                "/api/v1/concepts/1/approval%E2%80%8B",
                "/api/v1/concepts/1/approval%D0",
                "/api/v1/concepts/1/апproval",
                "http://localhost/api/v1/concepts",
                "api/v1/concepts",
                "*",
                ""
            })
    void aSecondSpellingIsRefused(String path) {
        assertThat(PathGuard.refusal(path)).isPresent();
    }

    @Test
    void anEndlessPathIsRefused() {
        assertThat(PathGuard.refusal("/" + "a".repeat(PathGuard.LONGEST))).isPresent();
    }
}
