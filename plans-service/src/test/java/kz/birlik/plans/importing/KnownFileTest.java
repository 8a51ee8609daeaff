package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The same file sent twice is recognised; the blank form can be had. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class KnownFileTest {

    @Test
    void theSameFileForTheSamePlanIsRecognisedUnlessItIsMeant() {
        var file = Table.usual().measure("1", "Форум " + UUID.randomUUID()).csv();
        var first = upload(People.akmola(), Imports.AKMOLA, "2026", "first.csv", file)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Imports.finished(first);

        upload(People.akmola(), Imports.AKMOLA, "2026", "second.csv", file)
                .then()
                .statusCode(409)
                .body("type", endsWith("/file-known"))
                .body("import", equalTo(Imports.path(first)));
        var plan = People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(Imports.path(first) + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        upload(People.akmola(), Imports.AKMOLA, "2026", "third.csv", file)
                .then()
                .statusCode(409)
                .body("plan", equalTo(Imports.path(plan)));
        upload(People.akmola(), Imports.AKMOLA, "2027", "other-year.csv", file)
                .then()
                .statusCode(202);
        upload(People.pavlodar(), Imports.PAVLODAR, "2026", "other-region.csv", file)
                .then()
                .statusCode(202);
        upload(People.akmola().multiPart("again", "true"), Imports.AKMOLA, "2026", "meant.csv", file)
                .then()
                .statusCode(202);
    }

    @Test
    void aRejectedFileIsNotKnown() {
        var file = ("Фамилия;Имя\n" + UUID.randomUUID() + ";x\n").getBytes();
        var first = upload(People.akmola(), Imports.AKMOLA, "2026", "first.csv", file);
        assertThat(Imports.finished(first.header("Location")).getString("status"))
                .isEqualTo("REJECTED");

        upload(People.akmola(), Imports.AKMOLA, "2026", "second.csv", file)
                .then()
                .statusCode(202);
    }

    @ParameterizedTest
    @CsvSource({
        "lang=kk,200",
        "lang=ru&yearFrom=2026&yearTo=2030,200",
        "lang=en,400",
        "yearFrom=2030&yearTo=2026,400",
        "format=pdf,400",
        "other=1,400"
    })
    void theBlankFormIsThereForAnyone(String query, int status) {
        var answer = People.anyone().get("/api/v1/plan-imports/template?" + query);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.contentType()).contains("spreadsheetml");
            assertThat(answer.asByteArray()).startsWith('P', 'K');
            People.anyone()
                    .header("If-None-Match", answer.header("ETag"))
                    .get("/api/v1/plan-imports/template?" + query)
                    .then()
                    .statusCode(304);
        }
    }

    private static Response upload(RequestSpecification who, String region, String year, String name, byte[] file) {
        return who.contentType("multipart/form-data")
                .multiPart("file", name, file)
                .multiPart("level", "REGION")
                .multiPart("region", region)
                .multiPart("periodFrom", year + "-01-01")
                .multiPart("periodTo", year + "-12-31")
                .multiPart("titleRu", "Plan (synthetic)")
                .post("/api/v1/plan-imports");
    }
}
