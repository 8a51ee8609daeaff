package kz.birlik.system.faults;

import static kz.birlik.system.faults.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.stack.Service;
import kz.birlik.stack.ServiceProcess;
import kz.birlik.stack.Suite;
import kz.birlik.system.running.RunningSuite;

/**
 * Two processes of a service meet an empty database at the same moment: both serve, the schema is made once, and what
 * the service ships with is there once and told once. Told to end, they end without errors.
 */
class FirstStartTest {

    private static final Suite SUITE = RunningSuite.get().processes();
    private static final String APPLIED_TWICE =
            "select count(*) - count(distinct version) from flyway_schema_history where version is not null";

    @Test
    void conceptServiceShipsItsLayoutsOnce() {
        var database = startedTwiceAtOnce(Service.CONCEPT);
        assertThat(database.number("select count(*) from section_template")).isPositive();
        assertThat(database.texts("select type from outbox_event")).isEmpty();
    }

    @Test
    void plansServiceTellsEachRegionAndBodyOnce() {
        var database = startedTwiceAtOnce(Service.PLANS);
        var shipped = database.number("select count(*) from region") + database.number("select count(*) from body");
        assertThat(database.number("select count(*) from region where kato is not null"))
                .isPositive();
        assertThat(database.texts("select aggregate_id from outbox_event"))
                .doesNotHaveDuplicates()
                .hasSize((int) shipped);
        assertThat(database.texts("select name from reference_seed order by 1"))
                .containsExactly("population", "regions-and-bodies");
    }

    @Test
    void feedbackServiceTellsEachYearOnce() {
        var database = startedTwiceAtOnce(Service.FEEDBACK);
        assertThat(database.texts("select aggregate_id from outbox_event order by 1"))
                .containsExactly("2021", "2022", "2023", "2024", "2025", "2026", "2027");
        assertThat(database.number("select count(*) from calendar_day where revision = 1"))
                .isEqualTo(149);
    }

    private static ServiceDatabase startedTwiceAtOnce(Service service) {
        var name = "first_start_" + service.database().orElseThrow();
        SUITE.postgres().database(name);
        // What it publishes would mix with what the suite publishes, and as one of its group it would follow in its
        // stead.
        var environment = Map.of(
                "BIRLIK_DB_URL",
                SUITE.postgres().url(name),
                "BIRLIK_DB_USER",
                name,
                "BIRLIK_DB_PASSWORD",
                name,
                "BIRLIK_OUTBOX_RELAY",
                "false",
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID",
                name,
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_AUTO_OFFSET_RESET",
                "latest");
        var both = Stream.of(1, 2).map(i -> SUITE.replica(service, environment)).toList();
        try {
            both.forEach(ServiceProcess::launch);
            soon().until(() -> both.stream().allMatch(ServiceProcess::ready));
        } finally {
            both.forEach(ServiceProcess::stop);
        }
        both.forEach(process -> assertThat(errors(process)).isEmpty());
        var database = new ServiceDatabase(SUITE, name);
        assertThat(database.number(APPLIED_TWICE)).isZero();
        assertThat(database.number("select count(*) from flyway_schema_history where not success"))
                .isZero();
        return database;
    }

    private static List<String> errors(ServiceProcess process) {
        return process.log().lines().filter(line -> line.contains("ERROR")).toList();
    }
}
