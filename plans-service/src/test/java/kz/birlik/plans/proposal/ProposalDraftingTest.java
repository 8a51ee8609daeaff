package kz.birlik.plans.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Proposals;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** What is drafted, for whom, and who sees it. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ProposalDraftingTest {

    @Test
    void aFindingHasOneProposalUnderWayInWhateverRun() {
        var plan = Proposals.plan();
        var finding = Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD");
        var proposal = Proposals.drafted(finding);
        Proposals.draft(finding)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/finding-proposed"))
                .body("proposalId", equalTo(Imports.id(proposal)));
        var again = Runs.only(Runs.of("2026-02-02", plan), "NO_LEAD");
        Proposals.draft(again).then().statusCode(409);
        People.analyst().get(again).then().body("proposal.id", equalTo(Imports.id(proposal)));

        People.analyst().delete(proposal).then().statusCode(428);
        People.analyst().header("If-Match", "*").delete(proposal).then().statusCode(204);
        People.analyst().get(proposal).then().statusCode(404);
        Proposals.draft(again).then().statusCode(201);
    }

    @Test
    void whatWasLetBeSinceIsNotSent() {
        var finding = Runs.only(Runs.of("2026-02-01", Proposals.plan()), "NO_LEAD");
        var proposal = Proposals.drafted(finding);
        People.analyst().get(proposal).then().body("allowedActions", hasItem("SEND"));
        People.analyst()
                .body(Proposals.REASON)
                .post(finding + "/dismissal")
                .then()
                .statusCode(200);
        People.analyst().get(proposal).then().body("allowedActions", contains("EDIT", "DELETE"));
        People.analyst()
                .post(proposal + "/sending")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/finding-dismissed"));
    }

    @Test
    void whatABodyWasAskedToMendIsNotLetBeUntilItAnswered() {
        var finding = Runs.only(Runs.of("2026-02-01", Proposals.plan()), "NO_LEAD");
        var proposal = Proposals.drafted(finding);
        People.analyst().post(proposal + "/sending").then().statusCode(200);
        People.analyst()
                .body(Proposals.REASON)
                .post(finding + "/dismissal")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/finding-proposed"))
                .body("proposalId", equalTo(Imports.id(proposal)));

        People.akmola()
                .body(Proposals.REASON)
                .post(proposal + "/rejection")
                .then()
                .statusCode(200);
        People.analyst()
                .body(Proposals.REASON)
                .post(finding + "/dismissal")
                .then()
                .statusCode(200);
    }

    @Test
    void aNumberBeyondItsRangeIsNamed() {
        var run = Runs.of("2026-02-01", Proposals.plan());
        People.analyst()
                .body("{\"limit\":99999999999}")
                .post(run + "/proposals")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"));
    }

    @Test
    void whatWasLetBeIsNotProposed() {
        var finding = Runs.only(Runs.of("2026-02-01", Proposals.plan()), "NO_LEAD");
        People.analyst()
                .body(Proposals.REASON)
                .post(finding + "/dismissal")
                .then()
                .statusCode(200);
        Proposals.draft(finding)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/finding-dismissed"));
        People.analyst()
                .body(Map.of("runId", Proposals.request(finding).get("runId"), "findingId", "0".repeat(64)))
                .post("/api/v1/proposals")
                .then()
                .statusCode(404);
    }

    @Test
    void draftsAreSeenByAnalystsAloneAndWhatWasSentByThosePutToAnswer() {
        var plan = Proposals.plan();
        var finding = Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD");
        var proposal = Proposals.drafted(finding);
        var list = "/api/v1/proposals?plan=" + Imports.id(plan);

        for (var blind : new io.restassured.specification.RequestSpecification[] {
            People.akmola(), People.auditor(), People.approver(), People.pavlodar()
        }) {
            blind.get(proposal).then().statusCode(404);
        }
        People.akmola().get(list).then().statusCode(200).body("items", empty());
        People.auditor().get(list).then().body("items", empty());
        People.auditor().get(finding).then().body("proposal", nullValue());
        People.analyst().get(finding).then().body("proposal.status", equalTo("DRAFT"));
        People.analyst()
                .get(list + "&status=DRAFT&rule=NO_LEAD")
                .then()
                .body("items.id", contains(Imports.id(proposal)));

        People.analyst().post(proposal + "/sending").then().statusCode(200);
        for (var seeing : new io.restassured.specification.RequestSpecification[] {
            People.akmola(), People.auditor(), People.approver()
        }) {
            seeing.get(proposal).then().statusCode(200);
        }
        People.akmola()
                .get(list + "&body=AKIM-110000000&region=110000000&withTotal=true")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(1));
        People.auditor().get(finding).then().body("proposal.status", equalTo("SENT"));
        People.pavlodar().get(proposal).then().statusCode(404);
        People.pavlodar().get(list).then().body("items", empty());
        People.pavlodar().body(Map.of()).post(proposal + "/acceptance").then().statusCode(404);
        People.pavlodar().get(proposal + "/effect").then().statusCode(404);
        People.anyone().get(proposal).then().statusCode(401);
        People.with(Tokens.of("citizen1").role("citizen")).get(proposal).then().statusCode(403);
    }

    @Test
    void aRuleOnExecutionSpeaksToTheFirstExecutorWhoAnswersWhileTheEditionIsThePlans() {
        var plan = Execution.planOf(Table.usual()
                .row("1", "Клуб " + UUID.randomUUID(), "протокол", "МКИ", "I квартал 2026 года", 5, 5, "МБ", ""));
        var run = Runs.of("2026-06-01", plan);
        var proposal = Proposals.drafted(Runs.only(run, "LATE"));
        assertThat(Proposals.get(proposal).getString("addressee")).isEqualTo("MKI");
        assertThat(Proposals.get(proposal).getString("text.ru")).contains("31.03.2026");
        People.analyst().post(proposal + "/sending").then().statusCode(200);

        var lead = Tokens.of("mki").role("plan-editor").body("MKI");
        People.with(lead)
                .get("/api/v1/proposals?plan=" + Imports.id(plan))
                .then()
                .body("items", hasSize(1));
        People.with(lead)
                .body(Map.of())
                .post(proposal + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        People.with(Tokens.of("mne").role("plan-editor").body("MNE"))
                .get(proposal)
                .then()
                .statusCode(404);
    }

    @Test
    void proposalsForAllFindingsOfARuleAreDraftedAtOnceAndNoneTwice() {
        var table = Table.usual();
        for (var i = 1; i <= 7; i++) {
            table.row(
                    String.valueOf(i),
                    "Клуб " + UUID.randomUUID(),
                    "протокол",
                    "ЭКО (по согласованию)",
                    "II квартал 2026 года",
                    5,
                    5,
                    "МБ",
                    "");
        }
        var run = Runs.of("2026-02-01", Imports.approved(Imports.akmolaPlan(table.xlsx())));
        var found = Runs.findings(run, "rule=NO_LEAD");
        Proposals.drafted(run + "/findings/" + found.get(1).get("id"));
        People.analyst()
                .body(Proposals.REASON)
                .post(run + "/findings/" + found.get(2).get("id") + "/dismissal")
                .then()
                .statusCode(200);

        People.analyst()
                .body(Map.of("rule", "NO_LEAD", "limit", 3))
                .post(run + "/proposals")
                .then()
                .statusCode(200)
                .body("drafted", equalTo(3))
                .body("underWay", equalTo(1))
                .body("more", equalTo(true));
        People.analyst()
                .body(Map.of("rule", "NO_LEAD", "region", "110000000"))
                .post(run + "/proposals")
                .then()
                .statusCode(200)
                .body("drafted", equalTo(2))
                .body("underWay", equalTo(4))
                .body("withoutPlan", equalTo(0))
                .body("more", equalTo(false));
        People.analyst().get("/api/v1/proposals?run=" + Imports.id(run)).then().body("items", hasSize(6));
        assertThat(Runs.findings(run, "rule=NO_LEAD").stream().filter(finding -> finding.get("proposal") == null))
                .as("drafts are not for the auditor")
                .hasSize(7);
        People.analyst()
                .body(Map.of("rule", "NO_LEED"))
                .post(run + "/proposals")
                .then()
                .statusCode(400)
                .body("violations.field", contains("rule"))
                .body("violations.message", contains("There is no rule NO_LEED in 2026.1."));
        People.analyst()
                .body(Map.of("limit", 501))
                .post(run + "/proposals")
                .then()
                .statusCode(400);
    }
}
