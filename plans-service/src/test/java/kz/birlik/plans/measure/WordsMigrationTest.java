package kz.birlik.plans.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.stack.testing.BackingServices;

/** What stood once, in the language of its file, stands under that language after the words of a table became texts. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class WordsMigrationTest {

    private static final String SCHEMA = "before_words";
    private static final String KAZAKH = "00000000-0000-4000-8000-0000000000a1";
    private static final String RUSSIAN = "00000000-0000-4000-8000-0000000000a2";

    @Inject
    DataSource database;

    @AfterEach
    void nothingIsLeft() throws SQLException {
        run("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void wordsGoToTheLanguageOfTheFileTheyCameFrom() throws SQLException {
        migrate("2.025");
        plan(KAZAKH, "{\"kk\": \"Форум\"}");
        plan(RUSSIAN, "{\"ru\": \"Форум\"}");

        migrate("2.026");

        assertThat(words(KAZAKH))
                .isEqualTo("{\"kk\": \"есеп\"} {\"kk\": \"ЖБ\"} null {\"kk\": \"бөлім\"} {\"kk\": \"МАМ\"}");
        assertThat(words(RUSSIAN))
                .isEqualTo("{\"ru\": \"есеп\"} {\"ru\": \"ЖБ\"} null {\"ru\": \"бөлім\"} {\"ru\": \"МАМ\"}");
    }

    /** A plan of one measure whose title its twin has filled since: only the row of the import still tells the language. */
    private void plan(String id, String title) throws SQLException {
        run("""
                insert into plan (id, level, owner_body, title, period_from, period_to, status, measure_count, created_at, version)
                values ('%1$s', 'REPUBLIC', 'MKI', '{"ru": "x"}', '2026-01-01', '2026-12-31', 'DRAFT', 1, now(), 0);
                insert into plan_import (id, status, level, owner_body, title, period_from, period_to, created_by, created_at, file_name, file_kind,
                    file_bytes, file_sha256, plan_id, version)
                values ('%1$s', 'COMMITTED', 'REPUBLIC', 'MKI', '{"ru": "x"}', '2026-01-01', '2026-12-31', 'x', now(), 'f', 'XLSX', 1, repeat('0', 64), '%1$s', 0);
                insert into plan_import_row (import_id, row_number, address, outcome, measure, messages)
                values ('%1$s', 1, 'A1', 'UNDERSTOOD', '{"title": %2$s}', '[]');
                insert into plan_edition (plan_id, number, import_id, valid_from, created_at, measure_count)
                values ('%1$s', 1, '%1$s', '2026-01-01', now(), 1);
                insert into measure (id, plan_id, edition, line_id, position, title, completion_form, source, direction, version)
                values ('%1$s', '%1$s', 1, '%1$s', 1, '{"kk": "Форум", "ru": "Форум"}', 'есеп', 'ЖБ', 'бөлім', 0);
                insert into measure_executor (measure_id, plan_id, edition, place, position, name, by_agreement, lead)
                values ('%1$s', '%1$s', 1, 1, 1, 'МАМ', false, true)""".formatted(id, title));
    }

    private String words(String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select m.completion_form, m.source, m.indicator, m.direction, e.name from %1$s.measure m join %1$s.measure_executor e on e.measure_id = m.id where m.id = '%2$s'"
                                .formatted(SCHEMA, id))) {
            row.next();
            return "%s %s %s %s %s"
                    .formatted(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA + ", public");
            statement.execute(sql);
            statement.execute("set search_path to public");
        }
    }
}
