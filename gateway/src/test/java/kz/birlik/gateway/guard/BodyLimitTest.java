package kz.birlik.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void onlyFilesMayBeLarge() {
        assertThat(BodyLimit.of("/api/v1/plan-imports")).isEqualTo(32L * 1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/plans/1/translations")).isEqualTo(32L * 1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/plans/1/report-files")).isEqualTo(32L * 1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/reports/1/evidence")).isEqualTo(32L * 1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/regions/imports")).isEqualTo(32L * 1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/reports/1/evidence/2")).isEqualTo(1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/plan-imports/1/commit")).isEqualTo(1024 * 1024);
        assertThat(BodyLimit.of("/api/v1/concepts")).isEqualTo(1024 * 1024);
    }
}
