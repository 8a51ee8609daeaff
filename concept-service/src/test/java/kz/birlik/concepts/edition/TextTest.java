package kz.birlik.concepts.edition;

import static kz.birlik.concepts.Suite.anyone;
import static kz.birlik.concepts.Suite.editor;
import static kz.birlik.concepts.Suite.get;
import static kz.birlik.concepts.Suite.post;
import static kz.birlik.concepts.Suite.provision;
import static kz.birlik.concepts.Suite.provisions;
import static kz.birlik.concepts.Suite.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.concepts.ADraft;
import kz.birlik.concepts.Suite;
import kz.birlik.stack.testing.BackingServices;

/** The text: who is who in it from edition to edition, and what can no longer change. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class TextTest {

    @Inject
    DataSource database;

    @Test
    void aProvisionKeepsItsIdInTheNextEdition() {
        var draft = ADraft.registered().written().published();
        var before = draft.provisionOfVision(1);
        post(editor(), draft.path + "/editions", Map.of("kind", "PARTIAL"), 201).body("edition", equalTo(2));
        var changed = draft.write(
                2,
                "vision",
                provisions(
                        Map.of("provisionId", before, "number", "1", "text", text("Changed")), provision("2", "New")));
        assertThat(changed.getString("provisions[0].provisionId")).isEqualTo(before);
        assertThat(changed.getString("provisions[1].provisionId")).isNotEqualTo(before);
        get(editor(), draft.path + "/editions/2/provisions/" + before, 200).body("text.ru", equalTo("Changed (ru)"));
        get(editor(), draft.path + "/editions/1/provisions/" + before, 200)
                .body("text.ru", equalTo("Text of vision (ru)"));
    }

    @Test
    void anIdIsNeverMadeUpNorBorrowedNorNamedTwice() {
        var draft = ADraft.registered().written();
        var own = draft.provisionOfVision(1);
        refusedIds(draft, Map.of("provisionId", UUID.randomUUID(), "number", "1", "text", text("x")));
        refusedIds(ADraft.registered(), Map.of("provisionId", own, "number", "1", "text", text("x")));
        var again = Map.of("provisionId", own, "number", "1", "text", text("x"));
        refusedIds(draft, again, again);
    }

    private static void refusedIds(ADraft draft, Object... wanted) {
        var section = draft.path + "/editions/1/sections/vision";
        var etag = get(editor(), section, 200).extract().header("ETag");
        editor().header("If-Match", etag)
                .body(provisions(wanted))
                .put(section)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("provisions.provisionId"));
    }

    @Test
    void aChangeNamesTheVersionItStandsOn() {
        var draft = ADraft.registered();
        var section = draft.path + "/editions/1/sections/vision";
        var body = provisions(provision("1", "First"));
        editor().body(body).put(section).then().statusCode(428);
        var etag = get(editor(), section, 200).extract().header("ETag");
        editor().header("If-Match", etag).body(body).put(section).then().statusCode(200);
        editor().header("If-Match", etag).body(body).put(section).then().statusCode(412);
    }

    @Test
    void whatIsPublishedCannotChange() {
        var draft = ADraft.registered().written().published();
        var section = draft.path + "/editions/1/sections/vision";
        var etag = get(editor(), section, 200).extract().header("ETag");
        editor().header("If-Match", etag)
                .body(provisions(provision("1", "Too late")))
                .put(section)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/edition-published"));
        post(editor(), draft.path + "/editions/1/publication", 409);
    }

    @Test
    void notEvenTheDatabaseLetsPublishedTextChange() {
        var draft = ADraft.registered().written().published();
        var edition = "(select id from edition where concept_id = '%s')".formatted(draft.id);
        for (var sql : List.of(
                "update provision set number = '9' where section_id in (select id from section where edition_id = "
                        + edition + ")",
                "delete from provision where section_id in (select id from section where edition_id = " + edition + ")",
                "update section set key = 'x' where edition_id = " + edition,
                "update edition set status = 'DRAFT', published_on = null where id = " + edition,
                "delete from edition where id = " + edition)) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("is published and cannot change");
        }
    }

    @Test
    void theDatabaseNeverHoldsTwoConceptsOfASphereInForceOnOneDay() throws SQLException {
        var sphere = Suite.fresh("S");
        execute(approved(sphere, "2022-09-15", "2025-12-29"));
        execute(approved(sphere, "2025-12-29", "2031-01-01"));
        assertThatThrownBy(() -> execute(approved(sphere, "2025-12-28", "2025-12-30")))
                .hasMessageContaining("concept_one_in_force");
    }

    private String approved(String sphere, String from, String to) {
        return """
            with act as (insert into act (id, type, number, date) values (gen_random_uuid(), 'LAW', '%1$s', '%3$s') returning id)
            insert into concept (id, version, code, title, sphere, period_from, period_to, provenance, status, registered_at,
                approval_act_id, approved_on, approved_edition, in_force_from, in_force_to)
            select gen_random_uuid(), 0, '%1$s', '{"kk": "x", "ru": "x"}', '%2$s', '%3$s', '%4$s', 'RECORDED', 'APPROVED', now(),
                act.id, '%3$s', 1, '%3$s', '%4$s' from act""".formatted(Suite.fresh("X"), sphere, from, to);
    }

    @Test
    void anEditionStillBeingWrittenIsForTheOfficeOnly() {
        ADraft.knowTheCalendar();
        var draft = ADraft.registered().written().published();
        draft.discussed();
        post(editor(), draft.path + "/editions", Map.of("kind", "RESTATED"), 201);
        get(anyone(), draft.path + "/editions", 200).body("items", hasSize(1));
        get(editor(), draft.path + "/editions", 200).body("items", hasSize(2));
        get(anyone(), draft.path + "/editions/2", 404);
        get(anyone(), draft.path, 200).body("latestEdition", equalTo(1));
        post(editor(), draft.path + "/editions", Map.of(), 409)
                .body("type", equalTo("https://birlik.kz/problems/edition-in-draft"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
