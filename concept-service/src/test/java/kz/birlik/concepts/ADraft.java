package kz.birlik.concepts;

import static kz.birlik.concepts.Suite.anyone;
import static kz.birlik.concepts.Suite.approver;
import static kz.birlik.concepts.Suite.editor;
import static kz.birlik.concepts.Suite.get;
import static kz.birlik.concepts.Suite.location;
import static kz.birlik.concepts.Suite.post;
import static kz.birlik.concepts.Suite.text;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;

import kz.birlik.contracts.EventContract;
import kz.birlik.stack.testing.TestClock;

/** A concept on its way: each step does what an editor does over HTTP. */
public final class ADraft {

    private static final String CALENDAR = "kz.birlik.calendar.changed.v1";
    private static final String REPORT = "kz.birlik.discussion.report-published.v1";

    public final String sphere;
    public final String path;
    public final String id;
    public final int year;

    private ADraft(String sphere) {
        this.sphere = sphere;
        this.year = today().getYear();
        this.path = location(post(editor(), Suite.CONCEPTS, Suite.draft(sphere, year, year + 1), 201));
        this.id = path.substring(path.lastIndexOf('/') + 1);
    }

    public static ADraft registered() {
        return in(Suite.fresh("S"));
    }

    public static ADraft in(String sphere) {
        return new ADraft(sphere);
    }

    /** Today by the business clock. */
    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.now().plus(TestClock.offset()), ZoneId.of("Asia/Almaty"));
    }

    public ADraft written() {
        List<String> keys = get(editor(), path + "/editions/1", 200).extract().path("sections.key");
        keys.forEach(key -> write(1, key, Suite.provisions(Suite.provision("1", "Text of " + key))));
        return this;
    }

    public JsonPath write(int edition, String key, Object body) {
        var section = path + "/editions/" + edition + "/sections/" + key;
        var etag = get(editor(), section, 200).extract().header("ETag");
        return editor().header("If-Match", etag)
                .body(body)
                .put(section)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public ADraft published() {
        post(editor(), path + "/editions/1/publication", 200);
        return this;
    }

    /** @return the id of the first provision of the vision */
    public String provisionOfVision(int edition) {
        return get(editor(), path + "/editions/" + edition + "/sections/vision", 200)
                .extract()
                .path("provisions[0].provisionId");
    }

    public ADraft directed() {
        var provisions = List.of(provisionOfVision(1));
        var direction = location(post(
                editor(),
                path + "/directions",
                Map.of("number", "1", "title", text("Direction"), "provisionIds", provisions),
                201));
        post(
                editor(),
                direction + "/tasks",
                Map.of("number", "1.1", "title", text("Task"), "provisionIds", provisions),
                201);
        return this;
    }

    public ADraft measured() {
        post(editor(), path + "/indicators", indicator(year, year + 1), 201);
        return this;
    }

    public static Map<String, Object> indicator(int... years) {
        var indicator = new LinkedHashMap<String, Object>();
        indicator.put("name", text("Share"));
        indicator.put("unit", "%");
        indicator.put("baseline", Map.of("year", 2025, "value", 40));
        indicator.put(
                "targets",
                IntStream.of(years)
                        .mapToObj(each -> Map.of("year", each, "value", 50.5))
                        .toList());
        indicator.put("responsibleBody", "MKI");
        return indicator;
    }

    /** Makes the calendars of this and the next years known here, as feedback-service does at its start. */
    public static void knowTheCalendar() {
        var thisYear = today().getYear();
        for (int year = thisYear; year <= thisYear + 1; year++) {
            Feedback.tell(CALENDAR, String.valueOf(year), "{\"year\":%d,\"version\":1,\"days\":[]}".formatted(year));
        }
        var draft = registered().written().published();
        await().atMost(Duration.ofSeconds(40)).until(() -> {
            var status = editor().body(
                            Map.of("edition", 1, "until", today().plusDays(60).toString()))
                    .post(draft.path + "/discussions")
                    .statusCode();
            return status == 201;
        });
    }

    /** @return the path of the round */
    public String discussed() {
        return location(post(
                editor(),
                path + "/discussions",
                Map.of("edition", 1, "until", today().plusDays(30).toString()),
                201));
    }

    /** Lets the term pass, closes the round and has the report published. */
    public ADraft discussedAndReported() {
        var round = discussed();
        TestClock.advanceDays(31);
        post(editor(), round + "/closure", 200);
        report(round, 5);
        return this;
    }

    /** Publishes the example of a report for this round, with as many comments received; five reconcile. */
    public void report(String round, int received) {
        var discussionId = round.substring(round.lastIndexOf('/') + 1);
        var example = EventContract.example(REPORT);
        var data = JsonPath.from(example);
        Feedback.tell(
                REPORT,
                discussionId,
                example.replace(data.getString("discussionId"), discussionId)
                        .replace(data.getString("conceptId"), id)
                        .replace("\"received\": 5", "\"received\": " + received));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Integer.valueOf(received)
                        .equals(get(anyone(), round, 200).extract().path("report.counts.received")));
    }

    /** Everything approval asks for. */
    public static ADraft ready(String sphere) {
        return in(sphere).written().published().directed().measured().discussedAndReported();
    }

    public Map<String, Object> act() {
        return Suite.act(Suite.fresh("N"), today().toString());
    }

    public ADraft approved() {
        post(approver(), path + "/approval", Map.of("act", act()), 200);
        return this;
    }
}
