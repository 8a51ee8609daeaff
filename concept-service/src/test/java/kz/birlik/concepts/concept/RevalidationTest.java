package kz.birlik.concepts.concept;

import static kz.birlik.concepts.Suite.anyone;
import static kz.birlik.concepts.Suite.editor;
import static kz.birlik.concepts.Suite.get;
import static kz.birlik.concepts.Suite.post;
import static kz.birlik.concepts.Suite.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.concepts.ADraft;
import kz.birlik.concepts.Suite;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.TestClock;

/** Public reads cost a reader who has them already only a question, and never show what was so before. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RevalidationTest {

    private static ADraft draft;

    @BeforeEach
    void aConceptUnderDiscussion() {
        if (draft == null) {
            ADraft.knowTheCalendar();
            draft = ADraft.registered().written().published().directed().measured();
            draft.discussed();
        }
    }

    @AfterEach
    void backToRealTime() {
        TestClock.reset();
    }

    @ParameterizedTest(name = "GET {0}")
    @ValueSource(
            strings = {
                "",
                "?asOf=2026-01-01",
                "/editions",
                "/editions/1",
                "/editions/1/sections/vision",
                "/editions/1/provisions/PROVISION",
                "/directions",
                "/directions/DIRECTION",
                "/directions/DIRECTION/tasks/TASK",
                "/indicators",
                "/indicators/INDICATOR",
                "/discussions",
                "/discussions/DISCUSSION"
            })
    void anUnchangedReadIsNotSentAgain(String below) {
        var path = draft.path
                + below.replace("PROVISION", draft.provisionOfVision(1))
                        .replace("DIRECTION", first("/directions", "items[0].directionId"))
                        .replace("TASK", first("/directions", "items[0].tasks[0].taskId"))
                        .replace("INDICATOR", first("/indicators", "items[0].indicatorId"))
                        .replace("DISCUSSION", first("/discussions", "items[0].discussionId"));
        isRevalidated(path);
    }

    @Test
    void listsAndLayoutsAreRevalidatedToo() {
        isRevalidated(Suite.CONCEPTS + "?sphere=" + draft.sphere);
        isRevalidated("/api/v1/concept-templates");
    }

    @Test
    void anActOnRecordIsRevalidated() {
        var from = "1990-01-01";
        isRevalidated(Suite.location(post(
                Suite.admin(),
                Suite.CONCEPTS + "/recorded-acts",
                Map.of(
                        "act", Suite.act(Suite.fresh("N"), from),
                        "concept",
                                Map.of(
                                        "code", Suite.fresh("C"),
                                        "title", text("Кезең"),
                                        "sphere", Suite.fresh("S"),
                                        "period", Map.of("from", from, "to", "1994-12-31"),
                                        "owner", "APK"),
                        "sourceUrl", "https://example.test/act"),
                201)));
    }

    @Test
    void aStatusThatChangesByDateAloneIsShownThough() {
        var approved = ADraft.ready(Suite.fresh("S"));
        var tomorrow = ADraft.today().plusDays(1).toString();
        post(
                Suite.approver(),
                approved.path + "/approval",
                Map.of("act", approved.act(), "inForceFrom", tomorrow),
                200);
        var before = get(anyone(), approved.path, 200).body("status", equalTo("APPROVED"));
        TestClock.advanceDays(1);
        get(anyone().header("If-None-Match", before.extract().header("ETag")), approved.path, 200)
                .body("status", equalTo("IN_FORCE"));
    }

    @Test
    void aDirectionThatGotATaskIsSentAgainThoughItsOwnVersionIsTheSame() {
        var own = ADraft.registered().written().published().directed();
        var direction = own.path + "/directions/"
                + get(editor(), own.path + "/directions", 200).extract().path("items[0].directionId");
        var before = get(editor(), direction, 200).extract().header("ETag");
        var provisions = List.of(own.provisionOfVision(1));
        var task = Map.of("number", "1.2", "title", text("Task"), "provisionIds", provisions);
        post(editor(), direction + "/tasks", task, 201);
        get(editor().header("If-None-Match", before), direction, 200);
        editor().header("If-Match", before)
                .body(Map.of("number", "2", "title", text("Direction"), "provisionIds", provisions))
                .put(direction)
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheCallerMayDoIsTheCallersOwn() {
        var anonymous = get(anyone(), draft.path, 200).extract().header("ETag");
        get(editor().header("If-None-Match", anonymous), draft.path, 200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", equalTo("Authorization"));
    }

    private static void isRevalidated(String path) {
        var first = get(anyone(), path, 200)
                .header("Cache-Control", equalTo("public, max-age=5"))
                .header("Vary", equalTo("Authorization"))
                .header("ETag", notNullValue());
        var tag = first.extract().header("ETag");
        var again = get(anyone().header("If-None-Match", tag), path, 304).header("ETag", equalTo(tag));
        assertThat(again.extract().body().asString()).isEmpty();
    }

    private static String first(String list, String path) {
        return get(anyone(), draft.path + list, 200).extract().path(path);
    }
}
