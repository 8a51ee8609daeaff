package kz.birlik.plans.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.reference.ReferenceSeed;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ReferenceTest {

    @Inject
    ReferenceSeed seed;

    @Inject
    EntityManager database;

    @Test
    void anyoneReadsTheTwentyRegionsOfToday() {
        People.anyone()
                .get("/api/v1/regions?withTotal=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("total", equalTo(20))
                .body("items[1].kato", equalTo("110000000"))
                .body("items[1].name.kk", equalTo("Ақмола облысы"))
                .body("items[1].verified", equalTo(false));
    }

    @Test
    void beforeTheSplitOf2022ThereWereSeventeen() {
        People.anyone()
                .get("/api/v1/regions?asOf=2022-01-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(17))
                .body("items.find { it.kato == '100000000' }", equalTo(null));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        var first = People.anyone()
                .get("/api/v1/regions?limit=15")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var second = People.anyone()
                .get(first.getString("next"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(first.getList("items")).hasSize(15);
        assertThat(second.getList("items")).hasSize(5);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void anyoneReadsTheBodiesWithTheNamesPlansCallThemBy() {
        People.anyone()
                .get("/api/v1/bodies")
                .then()
                .statusCode(200)
                .body("items", hasSize(23))
                .body("items.find { it.code == 'MKI' }.aliases", hasItems("мки", "мам"))
                .body("items.find { it.code == 'APK' }.byAgreement", equalTo(true))
                .body("items.find { it.code == 'AKIM-110000000' }.region", equalTo("110000000"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        People.anyone()
                .get("/api/v1/regions?asof=2022-01-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("asof"));
    }

    @Test
    void asSecondReplicaTheSeedDoesNothingAndEachUnitWasToldOnce() {
        assertThat(seed.apply()).isFalse();

        assertThat(told("kz.birlik.region.registered.v1", "kato", shipped("regions.csv")))
                .hasSize(20)
                .doesNotHaveDuplicates();
        assertThat(told("kz.birlik.body.registered.v1", "code", shipped("bodies.csv")))
                .hasSize(23)
                .doesNotHaveDuplicates();
    }

    /** Other tests register units of a classifier and bodies of their own. */
    @SuppressWarnings("unchecked")
    private List<String> told(String type, String code, List<String> shipped) {
        return database.createNativeQuery("""
                        select payload ->> :code from outbox_event where type = :type and payload ->> :code in :shipped""")
                .setParameter("type", type)
                .setParameter("code", code)
                .setParameter("shipped", shipped)
                .getResultList();
    }

    private static List<String> shipped(String file) {
        var rows = ReferenceTest.class.getResourceAsStream("/reference/" + file);
        return new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(row -> row.split("[,;]", 2)[0])
                .toList();
    }
}
