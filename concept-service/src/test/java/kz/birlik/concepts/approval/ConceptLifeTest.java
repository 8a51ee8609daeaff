package kz.birlik.concepts.approval;

import static kz.birlik.concepts.ADraft.today;
import static kz.birlik.concepts.Suite.anyone;
import static kz.birlik.concepts.Suite.approver;
import static kz.birlik.concepts.Suite.editor;
import static kz.birlik.concepts.Suite.get;
import static kz.birlik.concepts.Suite.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.concepts.ADraft;
import kz.birlik.concepts.Heard;
import kz.birlik.concepts.Suite;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.TestClock;

/** A concept drafted here, from its first word to its repeal, over HTTP, with real events both ways. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ConceptLifeTest {

    @BeforeEach
    void knowTheCalendar() {
        ADraft.knowTheCalendar();
    }

    @AfterEach
    void backToRealTime() {
        TestClock.reset();
    }

    @Test
    void aDraftWalksToForceAndEveryStepIsTold() {
        var draft = ADraft.ready(Suite.fresh("S"));
        var today = today().toString();
        post(approver(), draft.path + "/approval", Map.of("act", draft.act()), 200)
                .body("status", equalTo("IN_FORCE"))
                .body("inForce.from", equalTo(today))
                .body("inForce.to", equalTo(draft.year + 2 + "-01-01"))
                .body("editionInForce", equalTo(1));
        get(anyone(), Suite.CONCEPTS + "?asOf=" + today + "&sphere=" + draft.sphere, 200)
                .body("items.id", contains(draft.id));

        try (var heard = Heard.of(draft.id)) {
            var events = heard.exactly(
                    "registered",
                    "edition-published",
                    "discussion-opened",
                    "discussion-closed",
                    "approved",
                    "in-force");
            assertThat(events.stream().map(Heard.Event::sequence)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            var opened = events.get(2).data();
            assertThat(opened.getList("disposers")).isEqualTo(List.of("APK", "MKI"));
            assertThat(opened.getList("provisions")).hasSize(7);
            assertThat(opened.getString("provisions[3].text.kk")).isEqualTo("Text of vision (kk)");
            var inForce = events.get(5).data();
            assertThat(inForce.getString("directions[0].tasks[0].provisionIds[0]"))
                    .isEqualTo(draft.provisionOfVision(1));
            assertThat(inForce.getFloat("indicators[0].targets[1].value")).isEqualTo(50.5f);
        }
    }

    @Test
    void approvalTellsEverythingThatIsMissingAtOnce() {
        var draft = ADraft.registered();
        var refused = post(approver(), draft.path + "/approval", Map.of("act", draft.act()), 409)
                .body("type", equalTo("https://birlik.kz/problems/guard-failed"))
                .body("missing.code", hasItems("edition-published", "section-complete", "indicator", "discussion"));
        List<String> sections = refused.extract().path("missing.findAll { it.code == 'section-complete' }.reference");
        assertThat(sections).hasSize(6).doesNotContain("action-plan");
    }

    @Test
    void aConceptWithoutAReportThatReconcilesCannotBeApproved() {
        var draft = ADraft.registered().written().published().measured();
        var round = draft.discussed();
        post(approver(), draft.path + "/approval", Map.of("act", draft.act()), 409)
                .body("missing.code", contains("discussion-closed"));
        TestClock.advanceDays(31);
        post(editor(), round + "/closure", 200).body("status", equalTo("CLOSED"));
        post(approver(), draft.path + "/approval", Map.of("act", draft.act()), 409)
                .body("missing.code", contains("discussion-report"));
        draft.report(round, 6);
        post(approver(), draft.path + "/approval", Map.of("act", draft.act()), 409)
                .body("missing.code", contains("discussion-report-reconciled"));
        draft.report(round, 5);
        var act = draft.act();
        post(approver(), draft.path + "/approval", Map.of("act", act), 200);
        post(approver(), draft.path + "/approval", Map.of("act", act), 409)
                .body("type", equalTo("https://birlik.kz/problems/illegal-transition"))
                .body("legalNext", hasSize(0));
    }

    @Test
    void whatIsApprovedTakesNoNewDirection() {
        var concept = ADraft.ready(Suite.fresh("S")).approved();
        var title = Map.of("kk", "Бағыт", "ru", "Направление");
        var direction = Map.of("number", "9", "title", title, "provisionIds", List.of(concept.provisionOfVision(1)));
        post(editor(), concept.path + "/directions", direction, 409)
                .body("type", equalTo("https://birlik.kz/problems/concept-not-editable"))
                .body("conceptStatus", equalTo("APPROVED"));
    }

    @Test
    void aSuccessorEndsThePredecessorOnTheVeryDay() {
        var first = ADraft.ready(Suite.fresh("S")).approved();
        var second = ADraft.ready(first.sphere);
        post(approver(), second.path + "/approval", Map.of("act", second.act()), 409)
                .body("missing.code", contains("predecessor-repealed"))
                .body("missing[0].reference", equalTo(first.id));
        post(
                        approver(),
                        second.path + "/approval",
                        Map.of("act", second.act(), "repeals", List.of(Map.of("conceptId", first.id))),
                        200)
                .body("predecessorIds", contains(first.id));
        get(anyone(), first.path, 200)
                .body("status", equalTo("REPEALED"))
                .body("successorId", equalTo(second.id))
                .body("termination.early", equalTo(true));
        get(anyone(), Suite.CONCEPTS + "?asOf=" + today() + "&sphere=" + first.sphere, 200)
                .body("items.id", contains(second.id));
        get(anyone(), Suite.CONCEPTS + "?asOf=" + today().minusDays(1) + "&sphere=" + first.sphere, 200)
                .body("items.id", contains(first.id));
        try (var heard = Heard.of(first.id)) {
            var events = heard.exactly(
                    "registered",
                    "edition-published",
                    "discussion-opened",
                    "discussion-closed",
                    "approved",
                    "in-force",
                    "repealed");
            assertThat(events.get(6).data().getString("successorConceptId")).isEqualTo(second.id);
        }
    }

    @Test
    void whatBeginsLaterIsToldWhenItsDayComesAndOnlyOnce() {
        var draft = ADraft.ready(Suite.fresh("S"));
        var begins = today().plusDays(10);
        post(approver(), draft.path + "/approval", Map.of("act", draft.act(), "inForceFrom", begins.toString()), 200)
                .body("status", equalTo("APPROVED"))
                .body("editionInForce", nullValue());
        get(anyone(), draft.path + "?asOf=" + begins, 200).body("status", equalTo("IN_FORCE"));
        try (var heard = Heard.of(draft.id)) {
            heard.exactly("registered", "edition-published", "discussion-opened", "discussion-closed", "approved");
            TestClock.advanceDays(10);
            heard.exactly(
                    "registered",
                    "edition-published",
                    "discussion-opened",
                    "discussion-closed",
                    "approved",
                    "in-force");
        }
    }

    @Test
    void aConceptEndsByAnActWithoutASuccessor() {
        var draft = ADraft.ready(Suite.fresh("S")).approved();
        var repeal = Map.of("act", draft.act(), "on", today().toString(), "reason", "OWNER_DISSOLVED");
        post(editor(), draft.path + "/repeal", repeal, 403);
        post(approver(), draft.path + "/repeal", repeal, 200)
                .body("status", equalTo("REPEALED"))
                .body("termination.reason", equalTo("OWNER_DISSOLVED"))
                .body("allowedActions", not(hasItem("repealConcept")));
        post(approver(), draft.path + "/repeal", repeal, 409)
                .body("type", equalTo("https://birlik.kz/problems/already-repealed"));
    }

    @Test
    void oneActApprovesOneConcept() {
        var first = ADraft.ready(Suite.fresh("S"));
        var act = first.act();
        post(approver(), first.path + "/approval", Map.of("act", act), 200);
        var second = ADraft.ready(Suite.fresh("S"));
        post(approver(), second.path + "/approval", Map.of("act", act), 409)
                .body("type", equalTo("https://birlik.kz/problems/act-already-recorded"));
        get(approver(), second.path, 200).body("status", equalTo("REVISION"));
    }
}
