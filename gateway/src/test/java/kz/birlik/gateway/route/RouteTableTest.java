package kz.birlik.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/concepts, CONCEPT_SERVICE",
        "/api/v1/concepts/1/approval, CONCEPT_SERVICE",
        "/api/v1/concept-templates, CONCEPT_SERVICE",
        "/api/v1/regions, PLANS_SERVICE",
        "/api/v1/bodies, PLANS_SERVICE",
        "/api/v1/plans/1/measures, PLANS_SERVICE",
        "/api/v1/measures/1, PLANS_SERVICE",
        "/api/v1/reports/1/acceptance, PLANS_SERVICE",
        "/api/v1/report-calendar, PLANS_SERVICE",
        "/api/v1/plan-imports/1/commit, PLANS_SERVICE",
        "/api/v1/analysis-runs, PLANS_SERVICE",
        "/api/v1/analysis-rulesets/1, PLANS_SERVICE",
        "/api/v1/proposals, PLANS_SERVICE",
        "/api/v1/plan-reports, PLANS_SERVICE",
        "/api/v1/discussions/1/comments, FEEDBACK_SERVICE",
        "/api/v1/comments/1, FEEDBACK_SERVICE",
        "/api/v1/appeals, FEEDBACK_SERVICE",
        "/api/v1/calendar/days, FEEDBACK_SERVICE",
        "/api/v1/statistics, FEEDBACK_SERVICE",
        "/api/v1/me, GATEWAY",
        "/api/v1/events, GATEWAY",
        "/health, GATEWAY",
        "/openapi, GATEWAY",
        "/docs/swagger-ui.css, GATEWAY"
    })
    void theFirstSegmentDecides(String path, Destination destination) {
        assertThat(RouteTable.destinationOf(path)).contains(destination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q",
                "/q/metrics",
                "/q/openapi",
                "/q/dead-letters",
                "/api/v1",
                "/api/v1/q/health",
                "/api/v2/concepts",
                "/API/v1/concepts",
                "/api/V1/concepts",
                "/api/v1/Concepts",
                "/api/v1/conceptsx",
                "/api/v1/me/x",
                "/api/v1/events/x",
                "/healthx",
                "/webjars/swagger-ui/5.32.0/index.html"
            })
    void whatIsNotInTheTableDoesNotExist(String path) {
        assertThat(RouteTable.destinationOf(path)).isEmpty();
    }

    @Test
    void aServiceIsNamedAsInItsEvents() {
        assertThat(Destination.PLANS_SERVICE.serviceName()).isEqualTo("plans-service");
    }
}
