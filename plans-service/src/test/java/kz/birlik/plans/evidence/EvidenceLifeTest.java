package kz.birlik.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.EvidenceFiles;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.FakeClamd;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(FakeClamd.class)
class EvidenceLifeTest {

    @Inject
    EvidenceRescan rescan;

    private String report;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
        FakeClamd.outOfOrder(false);
        report = Execution.opened(Execution.measure(Execution.plan(1), 1), "2026-H1", Execution.done("2026-06-19"));
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void aFileIsKeptAsItCameAndShownToThoseWhoTakePart() {
        var content = EvidenceFiles.pdf("протокол".repeat(100_000));
        var href = Imports.path(add(People.akmola(), "protokol.pdf", content)
                .statusCode(201)
                .body("kind", equalTo("PDF"))
                .body("scan", equalTo("CLEAN"))
                .body("scanLabel.ru", equalTo("Вирусов не найдено"))
                .extract()
                .header("Location"));

        for (var who : new RequestSpecification[] {People.akmola(), People.auditor()}) {
            var answer = who.accept("*/*").get(href).then().statusCode(200).extract();
            assertThat(answer.asByteArray()).isEqualTo(content);
            assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(answer.header("Content-Disposition")).startsWith("attachment");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        People.collector()
                .get(report + "/evidence")
                .then()
                .statusCode(200)
                .body("items.name", contains("protokol.pdf"));
        People.pavlodar().get(href).then().statusCode(404);
        People.anyone().get(href).then().statusCode(401);
    }

    @Test
    void evidenceStaysWithinTheCircleWhenTheReportIsPublicAndChangesOnlyWhileItIsWritten() {
        var added = add(People.akmola(), "a.png", EvidenceFiles.png())
                .statusCode(201)
                .extract();
        var href = Imports.path(added.header("Location"));
        var more = Imports.path(add(People.akmola(), "b.png", EvidenceFiles.png())
                .statusCode(201)
                .extract()
                .header("Location"));
        People.akmola().delete(more).then().statusCode(428);
        People.akmola()
                .header("If-Match", added.header("ETag"))
                .delete(more)
                .then()
                .statusCode(204);
        People.akmola().get(more).then().statusCode(404);
        People.akmola().post(report + "/submission").then().statusCode(200);
        People.akmola()
                .header("If-Match", added.header("ETag"))
                .delete(href)
                .then()
                .statusCode(409);
        add(People.akmola(), "c.png", EvidenceFiles.png()).statusCode(409);
        People.collector().post(report + "/acceptance").then().statusCode(200);

        People.anyone().get(report).then().statusCode(200);
        People.pavlodar().get(href).then().statusCode(404);
        People.pavlodar().get(report + "/evidence").then().statusCode(404);
    }

    @Test
    void aNameThatLiesAndAnInfectedFileAreRefusedAndLeaveNothing() {
        add(People.akmola(), "a.pdf", EvidenceFiles.png()).statusCode(415).body("type", endsWith("/file-name-differs"));
        add(People.akmola(), "a.pdf", EvidenceFiles.pdf("VIRUS"))
                .statusCode(400)
                .body("type", endsWith("/file-infected"));
        add(People.pavlodar(), "a.pdf", EvidenceFiles.pdf("x")).statusCode(404);

        People.akmola().get(report + "/evidence").then().body("items", empty());
    }

    @Test
    void aFileNobodyLookedThroughSaysSoAndIsLookedThroughLater() {
        FakeClamd.outOfOrder(true);
        add(People.akmola(), "a.pdf", EvidenceFiles.pdf("x")).statusCode(201).body("scan", equalTo("UNSCANNED"));
        var bad = Imports.path(add(People.akmola(), "b.pdf", EvidenceFiles.pdf("VIRUS"))
                .statusCode(201)
                .body("scan", equalTo("UNSCANNED"))
                .extract()
                .header("Location"));
        rescan.offerAgain();
        People.akmola().get(report + "/evidence").then().body("items.scan", contains("UNSCANNED", "UNSCANNED"));

        FakeClamd.outOfOrder(false);
        rescan.offerAgain();
        People.akmola().get(report + "/evidence").then().body("items.scan", contains("CLEAN", "INFECTED"));
        People.auditor().get(bad).then().statusCode(409).body("detail", containsString("not given out"));
    }

    private ValidatableResponse add(RequestSpecification who, String name, byte[] content) {
        return who.contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post(report + "/evidence")
                .then();
    }
}
