package kz.birlik.concepts.recording;

import static kz.birlik.concepts.Suite.admin;
import static kz.birlik.concepts.Suite.anyone;
import static kz.birlik.concepts.Suite.get;
import static kz.birlik.concepts.Suite.location;
import static kz.birlik.concepts.Suite.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.concepts.Heard;
import kz.birlik.concepts.Suite;
import kz.birlik.stack.testing.BackingServices;

/** The real decrees of 2015 to 2025, recorded in their order, answer what was in force on a day. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RealChainTest {

    private static final String ACTS = "/api/v1/concepts/recorded-acts";

    private String sphere;
    private String run;
    private String no148;
    private String no1014;
    private String no1144;

    @BeforeEach
    void recordTheChain() {
        run = Suite.fresh("");
        sphere = "S" + run;
        no148 = location(record(concept("148", "2015-12-28", "2015-12-28", "2025-12-31", List.of())));
        record(amendment("824", "2019-01-09", act("148", "2015-12-28"), null, "RESTATED"));
        no1014 = location(record(concept(
                "1014",
                "2022-09-15",
                "2022-01-01",
                "2026-12-31",
                List.of(target("148", "2015-12-28", null), target("824", "2019-01-09", null)))));
        record(amendment("195", "2023-04-13", act("1014", "2022-09-15"), "35", "PARTIAL"));
        no1144 = location(record(concept(
                "1144",
                "2025-12-29",
                "2025-12-29",
                "2030-12-31",
                List.of(target("1014", "2022-09-15", null), target("195", "2023-04-13", "35")))));
    }

    @Test
    void followersHearWhatTheActsDidInTheOrderInWhichTheyWereRecorded() {
        try (var heard = Heard.of(conceptOf(no148))) {
            var told = heard.exactly("registered", "approved", "in-force", "amended", "repealed");
            assertThat(told.get(3).data().getInt("edition")).isEqualTo(2);
            assertThat(told.get(3).data().getString("act.number")).isEqualTo("824" + run);
            assertThat(told.get(3).data().getString("amendedOn")).isEqualTo("2019-01-09");
            assertThat(told.get(3).data().getString("item")).isNull();
        }
        try (var heard = Heard.of(conceptOf(no1014))) {
            var told = heard.exactly("registered", "approved", "in-force", "amended", "repealed");
            assertThat(told.stream().map(Heard.Event::sequence)).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(told.get(0).data().getString("provenance")).isEqualTo("RECORDED");
            assertThat(told.get(1).data().getString("approvalAct.number")).isEqualTo("1014" + run);
            assertThat(told.get(3).data().getString("act.number")).isEqualTo("195" + run);
            assertThat(told.get(3).data().getString("item")).isEqualTo("35");
            assertThat(told.get(4).data().getString("repealedOn")).isEqualTo("2025-12-29");
            assertThat(told.get(4).data().getString("act.number")).isEqualTo("1144" + run);
            assertThat(told.get(4).data().getString("successorConceptId")).isEqualTo(conceptOf(no1144));
            assertThat(told.get(4).data().getBoolean("terminatedEarly")).isTrue();
        }
        try (var heard = Heard.of(conceptOf(no1144))) {
            heard.exactly("registered", "approved", "in-force");
        }
    }

    @Test
    void aDayIsAnsweredWithTheActAndTheEditionThenInForce() {
        inForce("2018-06-01", "148", 1);
        inForce("2020-06-01", "148", 2);
        inForce("2022-09-14", "148", 2);
        inForce("2022-09-15", "1014", 1);
        inForce("2024-06-01", "1014", 2);
        inForce("2025-12-28", "1014", 2);
        inForce("2025-12-29", "1144", 1);
        inForce("2026-01-15", "1144", 1);
        get(anyone(), "/api/v1/concepts?sphere=" + sphere + "&asOf=2015-12-27", 200)
                .body("items", hasSize(0));
        get(anyone(), "/api/v1/concepts?sphere=" + sphere + "&asOf=2031-01-01", 200)
                .body("items", hasSize(0));
    }

    @Test
    void theRepealedConceptSaysWhenByWhatAndThatItWasEarly() {
        var id = conceptOf(no1014);
        get(anyone(), "/api/v1/concepts/" + id, 200)
                .body("status", equalTo("REPEALED"))
                .body("provenance", equalTo("RECORDED"))
                .body("inForce.from", equalTo("2022-09-15"))
                .body("inForce.to", equalTo("2025-12-29"))
                .body("termination.on", equalTo("2025-12-29"))
                .body("termination.early", equalTo(true))
                .body("termination.act.number", equalTo("1144" + run))
                .body("termination.act.typeLabel.kk", equalTo("Президент Жарлығы"))
                .body("predecessorIds", hasSize(1))
                .body("editionInForce", nullValue());
        get(anyone(), "/api/v1/concepts/" + id + "?asOf=2024-06-01", 200)
                .body("status", equalTo("IN_FORCE"))
                .body("statusLabel.kk", equalTo("Қолданыста"))
                .body("editionInForce", equalTo(2));
        get(anyone(), "/api/v1/concepts/" + id + "?asOf=2020-01-01", 200).body("status", equalTo("NOT_YET_APPROVED"));
    }

    @Test
    void aTextNobodyEnteredIsShownAsMissing() {
        var id = conceptOf(no1014);
        get(anyone(), "/api/v1/concepts/" + id + "/editions", 200)
                .body("items.edition", contains(1, 2))
                .body("items.textMissing", contains(true, true))
                .body("items[1].kind", equalTo("PARTIAL"))
                .body("items[1].item", equalTo("35"))
                .body("items[1].effectiveTo", equalTo("2025-12-29"));
        get(anyone(), "/api/v1/concepts/" + id + "/editions/2", 200).body("sections", hasSize(0));
    }

    @Test
    void anActIsRecordedOnce() {
        var again = post(admin(), ACTS, concept("1014", "2022-09-15", "2022-01-01", "2026-12-31", List.of()), 409)
                .body("type", equalTo("https://birlik.kz/problems/act-already-recorded"));
        var location = again.extract().path("location").toString();
        assertThat(location).isEqualTo(no1014);
        get(anyone(), location, 200).body("repealedConceptIds", hasSize(1)).body("repealedAmendments", hasSize(1));
    }

    @Test
    void anActThatTouchesAnUnknownOneIsRefused() {
        post(admin(), ACTS, amendment("999", "2026-02-01", act("777", "2020-01-01"), null, "PARTIAL"), 409)
                .body("type", equalTo("https://birlik.kz/problems/act-unknown"));
        post(
                        admin(),
                        ACTS,
                        concept(
                                "998",
                                "2031-02-01",
                                "2031-01-01",
                                "2035-12-31",
                                List.of(target("777", "2020-01-01", null))),
                        409)
                .body("type", equalTo("https://birlik.kz/problems/act-unknown"));
    }

    @Test
    void outOfOrderIsRefusedAndNamesWhatStandsInTheWay() {
        post(admin(), ACTS, concept("900", "2021-01-01", "2021-01-01", "2023-12-31", List.of()), 409)
                .body("type", equalTo("https://birlik.kz/problems/sphere-occupied"))
                .body("code", equalTo("C148" + run));
        post(admin(), ACTS, amendment("901", "2022-12-01", act("1014", "2022-09-15"), null, "PARTIAL"), 409)
                .body("type", equalTo("https://birlik.kz/problems/later-amendment-recorded"));
        post(admin(), ACTS, amendment("902", "2026-02-01", act("1014", "2022-09-15"), null, "PARTIAL"), 409)
                .body("type", equalTo("https://birlik.kz/problems/not-in-force"));
    }

    private static String conceptOf(String act) {
        return get(anyone(), act, 200).extract().path("approvedConceptId").toString();
    }

    private void inForce(String day, String number, int edition) {
        get(anyone(), "/api/v1/concepts?sphere=" + sphere + "&asOf=" + day, 200)
                .body("items", hasSize(1))
                .body("items[0].approvalAct.number", equalTo(number + run))
                .body("items[0].status", equalTo("IN_FORCE"))
                .body("items[0].editionInForce", equalTo(edition));
    }

    private static io.restassured.response.ValidatableResponse record(Map<String, Object> act) {
        return post(admin(), ACTS, act, 201);
    }

    private Map<String, Object> concept(String number, String date, String from, String to, List<?> repeals) {
        return Map.of(
                "act",
                act(number, date),
                "concept",
                Map.of(
                        "code",
                        "C" + number + run,
                        "title",
                        Suite.text("№ " + number),
                        "sphere",
                        sphere,
                        "period",
                        Map.of("from", from, "to", to),
                        "owner",
                        "APK"),
                "repeals",
                repeals,
                "sourceUrl",
                "https://adilet.zan.kz/rus/docs/U2200001014");
    }

    private Map<String, Object> amendment(
            String number, String date, Map<String, Object> amended, String item, String form) {
        var amends = new LinkedHashMap<String, Object>(Map.of("act", amended, "form", form));
        if (item != null) {
            amends.put("item", item);
        }
        return Map.of(
                "act", act(number, date), "amends", List.of(amends), "sourceUrl", "https://adilet.zan.kz/rus/docs/");
    }

    private Map<String, Object> act(String number, String date) {
        return Suite.act(number + run, date);
    }

    private Map<String, Object> target(String number, String date, String item) {
        return item == null ? Map.of("act", act(number, date)) : Map.of("act", act(number, date), "item", item);
    }
}
