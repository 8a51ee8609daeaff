package kz.birlik.plans.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Proposals;
import kz.birlik.plans.testing.Runs;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** From a finding to the run that no longer has it, over HTTP. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ProposalLifeTest {

    @Inject
    ProposalTable table;

    @Test
    void aDraftIsWrittenByTheRuleEditedSentAndRejectedWithItsReason() {
        var plan = Proposals.plan();
        var run = Runs.of("2026-02-01", plan);
        var finding = Runs.only(run, "NO_LEAD");
        var drafted = Proposals.draft(finding).then().statusCode(201).extract();
        var proposal = Imports.path(drafted.header("Location"));
        var read = drafted.jsonPath();
        assertThat(read.getString("status")).isEqualTo("DRAFT");
        assertThat(read.getString("text.ru"))
                .startsWith("Определить ответственным исполнителем мероприятия № 2 «Клуб ");
        assertThat(read.getString("text.kk")).startsWith("№ 2 «Клуб ").endsWith("орган айқындалсын.");
        assertThat(read.getString("addressee")).isEqualTo("AKIM-110000000");
        assertThat(read.getString("addresseeName.kk")).isNotBlank();
        assertThat(read.getString("planId")).isEqualTo(Imports.id(plan));
        assertThat(read.getString("region")).isEqualTo("110000000");
        assertThat(read.getInt("planEdition")).isEqualTo(1);
        assertThat(read.getString("measureId")).isEqualTo(Imports.id(Execution.measure(plan, 2)));
        assertThat(read.getList("allowedActions")).isEqualTo(List.of("EDIT", "DELETE", "SEND"));

        var russian = Map.of("text", Map.of("ru", "Определить исполнителем акимат."), "addressee", "AKIM-110000000");
        People.analyst().body(russian).put(proposal).then().statusCode(428);
        var edited = People.analyst()
                .header("If-Match", drafted.header("ETag"))
                .body(russian)
                .put(proposal)
                .then()
                .statusCode(200)
                .body("allowedActions", not(hasItem("SEND")));
        edited.extract();
        People.analyst()
                .header("If-Match", drafted.header("ETag"))
                .body(russian)
                .put(proposal)
                .then()
                .statusCode(412);
        People.analyst().post(proposal + "/sending").then().statusCode(409).body("missing.code", contains("text-kk"));
        var both = Map.of(
                "text",
                Map.of(
                        "kk",
                        "Орындаушы болып әкімдік айқындалсын.\u200B",
                        "ru",
                        "Определить \u202Eисполнителем\u202C акимат."),
                "addressee",
                "AKIM-110000000");
        People.analyst()
                .header("If-Match", "*")
                .body(Map.of("text", both.get("text"), "addressee", "MNE"))
                .put(proposal)
                .then()
                .statusCode(400);
        People.analyst().header("If-Match", "*").body(both).put(proposal).then().statusCode(200);
        People.akmola().body(Map.of()).post(proposal + "/acceptance").then().statusCode(404);
        People.analyst()
                .post(proposal + "/sending")
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("statusLabel.kk", equalTo("Жіберілді"))
                .body("allowedActions", empty());
        People.analyst()
                .header("If-Match", "*")
                .body(both)
                .put(proposal)
                .then()
                .statusCode(409)
                .body("legalNext", contains("ACCEPTED", "REJECTED"));

        People.akmola().get(proposal).then().statusCode(200).body("allowedActions", contains("ACCEPT", "REJECT"));
        People.akmola()
                .body(Map.of("reason", " "))
                .post(proposal + "/rejection")
                .then()
                .statusCode(400);
        People.akmola()
                .body(Map.of("reason", "Проверка\u2066 (синтетическая)\uFEFF"))
                .post(proposal + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.by", equalTo("AKIM-110000000"))
                .body("decision.reason", equalTo("Проверка (синтетическая)"))
                .body("text.kk", equalTo("Орындаушы болып әкімдік айқындалсын."))
                .body("text.ru", equalTo("Определить исполнителем акимат."));
        Proposals.apply(proposal, Execution.measure(plan, 2)).then().statusCode(409);
        People.analyst().get(finding).then().body("proposal.status", equalTo("REJECTED"));
        Proposals.drafted(finding);
    }

    /** Whoever edits the plan may answer in the place of an akimat, and the answer says so. */
    @Test
    void aDecisionSaysWhichBodyMadeIt() {
        var proposal = Proposals.sent(Runs.only(Runs.of("2026-02-01", Proposals.plan()), "NO_LEAD"));
        People.republic()
                .body(Map.of())
                .post(proposal + "/acceptance")
                .then()
                .statusCode(200)
                .body("addressee", equalTo("AKIM-110000000"))
                .body("decision.by", equalTo("MKI"));
    }

    @Test
    void anAcceptedProposalIsAppliedByALaterEditionAndTheNextRunShowsTheEffect() {
        var first = "Форум " + UUID.randomUUID();
        var second = "Клуб " + UUID.randomUUID();
        var plan = Imports.approved(
                Imports.akmolaPlan(Proposals.withoutLead(first, second).xlsx()));
        var before = Runs.of("2026-02-01", plan);
        var finding = Runs.only(before, "NO_LEAD");
        var proposal = Proposals.accepted(finding);
        var old = Execution.measure(plan, 2);
        Proposals.apply(proposal, old).then().statusCode(409).body("missing.code", contains("edition-later"));
        People.auditor()
                .get(proposal + "/effect")
                .then()
                .statusCode(200)
                .body("after", nullValue())
                .body("findingGone", nullValue());

        Imports.corrected(
                plan,
                Proposals.table(first, second, "Акимат Акмолинской области").xlsx());
        People.akmola()
                .body(Map.of("edition", 2, "measureId", Imports.id(old)))
                .post(proposal + "/application")
                .then()
                .statusCode(409)
                .body("missing.code", contains("edition-approved"));
        Imports.approvedBy(plan, "2026-03-01");
        Proposals.apply(proposal, Execution.measure(plan, 1))
                .then()
                .statusCode(409)
                .body("missing.code", contains("measure-changed"));
        Proposals.apply(proposal, Execution.measure(Execution.plan(1), 1))
                .then()
                .statusCode(400);
        People.akmola().get(proposal).then().body("allowedActions", contains("APPLY"));
        Proposals.apply(proposal, old)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("applied.edition", equalTo(2))
                .body("applied.change", equalTo("CHANGED"))
                .body("applied.measureId", equalTo(Imports.id(Execution.measure(plan, 2))));
        assertThat(table.ofRun(UUID.fromString(Imports.id(before))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(ProposalStatus.APPLIED);
                    assertThat(line.appliedEdition()).isEqualTo(2);
                    assertThat(line.text().kk()).isNotBlank();
                    assertThat(line.measureId()).hasToString(Imports.id(old));
                });

        var after = Runs.of("2026-04-01", plan);
        var effect = People.akmola()
                .get(proposal + "/effect")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(effect.getString("after.runId")).isEqualTo(Imports.id(after));
        assertThat(effect.getInt("before.edition")).isEqualTo(1);
        assertThat(effect.getInt("after.edition")).isEqualTo(2);
        assertThat(effect.getBoolean("findingGone")).isTrue();
        assertThat(effect.getList("remaining")).isEmpty();
        var resourcing = ".scores.find { it.score == 'RESOURCING' }.value";
        assertThat(effect.getFloat("before" + resourcing)).isEqualTo(50.0f);
        assertThat(effect.getFloat("after" + resourcing)).isEqualTo(100.0f);
        assertThat(effect.getFloat("after" + resourcing))
                .isEqualTo(Runs.get(after + "/scores").getFloat("items[0]" + resourcing));
        assertThat(Runs.ids(after)).doesNotContain(finding.substring(finding.lastIndexOf('/') + 1));
        People.analyst()
                .get(proposal + "/effect?run=" + Imports.id(before))
                .then()
                .statusCode(400);
    }

    @Test
    void inAPlanThatIsNotSignedYetTheChangedMeasureItselfAppliesAProposal() {
        var plan = Imports.akmolaPlan(Proposals.withoutLead("Форум " + UUID.randomUUID(), "Клуб " + UUID.randomUUID())
                .xlsx());
        var finding = Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD");
        var proposal = Proposals.accepted(finding);
        var measure = Execution.measure(plan, 2);
        Proposals.apply(proposal, measure).then().statusCode(409).body("missing.code", contains("edition-later"));
        People.akmola().get(proposal).then().body("allowedActions", empty());

        var title = People.akmola().get(measure).jsonPath().getString("title.ru");
        People.akmola()
                .header("If-Match", "*")
                .body(Map.of(
                        "number", "2",
                        "title", Map.of("ru", title),
                        "term", Map.of("ru", "II квартал 2026 года"),
                        "executors", Map.of("ru", "Акимат Акмолинской области"),
                        "costs", List.of()))
                .put(measure)
                .then()
                .statusCode(200);
        Proposals.apply(proposal, Execution.measure(plan, 1)).then().statusCode(409);
        People.akmola().get(proposal).then().body("allowedActions", contains("APPLY"));
        Proposals.apply(proposal, measure)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("applied.edition", equalTo(1))
                .body("applied.change", equalTo("CHANGED"))
                .body("applied.measureId", equalTo(Imports.id(measure)));

        Runs.of("2026-02-02", plan);
        People.analyst().get(proposal + "/effect").then().body("findingGone", equalTo(true));
    }

    @Test
    void whatWasAppliedIsLeftAloneOnRunsThatReadTheTableBefore() {
        var second = "Клуб " + UUID.randomUUID();
        var first = "Форум " + UUID.randomUUID();
        var plan = Imports.approved(
                Imports.akmolaPlan(Proposals.withoutLead(first, second).xlsx()));
        var run = Runs.of("2026-02-01", plan);
        var sameTable = Runs.of("2026-02-02", plan);
        var proposal = Proposals.accepted(Runs.only(run, "NO_LEAD"));
        var old = Execution.measure(plan, 2);
        Imports.corrected(
                plan,
                Proposals.table(first, second, "Акимат Акмолинской области").xlsx());
        Imports.approvedBy(plan, "2026-03-01");
        Proposals.apply(proposal, old).then().statusCode(200);

        for (var before : List.of(run, sameTable)) {
            People.analyst()
                    .body(Map.of("rule", "NO_LEAD"))
                    .post(before + "/proposals")
                    .then()
                    .statusCode(200)
                    .body("drafted", equalTo(0))
                    .body("underWay", equalTo(0))
                    .body("applied", equalTo(1));
            Proposals.draft(Runs.only(before, "NO_LEAD"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("https://birlik.kz/problems/finding-applied"));
        }
    }

    @Test
    void aMeasureThatChangedAndIsWeakStillIsSaidToBe() {
        var second = "Клуб " + UUID.randomUUID();
        var plan = Imports.approved(Imports.akmolaPlan(
                Proposals.table("Форум", second, "ЭКО (по согласованию)").xlsx()));
        var proposal = Proposals.accepted(Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD"));
        Imports.corrected(
                plan,
                Proposals.table("Форум", second, "ЭКО (по согласованию), НПО (по согласованию)")
                        .xlsx());
        Imports.approvedBy(plan, "2026-03-01");
        Proposals.apply(proposal, Execution.measure(plan, 2)).then().statusCode(200);
        Runs.of("2026-04-01", plan);

        People.analyst()
                .get(proposal + "/effect")
                .then()
                .body("findingGone", equalTo(true))
                .body("remaining", hasSize(1));
    }

    @Test
    void aMeasureThatWasStruckOutAppliesAProposalToo() {
        var plan = Proposals.plan();
        var proposal = Proposals.accepted(Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD"));
        var old = Execution.measure(plan, 2);
        var first = People.anyone().get(Execution.measure(plan, 1)).jsonPath().getString("title.ru");
        Imports.corrected(
                plan, kz.birlik.plans.testing.Table.usual().measure("1", first).xlsx());
        Imports.approvedBy(plan, "2026-03-01");

        Proposals.apply(proposal, old)
                .then()
                .statusCode(200)
                .body("applied.change", equalTo("REMOVED"))
                .body("applied.measureId", equalTo(Imports.id(old)));
    }

    @Test
    void whoWroteAProposalDoesNotDecideOnIt() {
        var both = Tokens.of("both").role("analyst", "plan-editor").region("110000000");
        var finding = Runs.only(Runs.of("2026-02-01", Proposals.plan()), "NO_LEAD");
        var proposal = Imports.path(People.with(both)
                .body(Proposals.request(finding))
                .post("/api/v1/proposals")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        People.analyst().post(proposal + "/sending").then().statusCode(200);

        People.with(both).body(Map.of()).post(proposal + "/acceptance").then().statusCode(403);
        People.akmola().body(Map.of()).post(proposal + "/acceptance").then().statusCode(200);
    }
}
