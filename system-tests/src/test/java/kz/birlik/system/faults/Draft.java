package kz.birlik.system.faults;

import static io.restassured.RestAssured.given;
import static kz.birlik.system.faults.Patience.soon;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.restassured.specification.RequestSpecification;

import kz.birlik.system.running.RunningSuite;

/** A draft with a published edition, ready to be discussed; feedback-service hears of it when the discussion opens. */
final class Draft {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final RunningSuite running;
    private final URI path;

    private Draft(RunningSuite running, URI path) {
        this.running = running;
        this.path = path;
    }

    static Draft published(RunningSuite running) {
        var code = Numbers.next();
        var year = today(running).getYear();
        var made = as(running, "editor")
                .body(Map.of(
                        "code",
                        code,
                        "title",
                        Map.of("kk", "Синтетикалық жоба", "ru", "Синтетический проект"),
                        "sphere",
                        code,
                        "period",
                        Map.of("from", year + "-01-01", "to", year + 2 + "-12-31"),
                        "approvalLevel",
                        "PRESIDENT_DECREE"))
                .post(running.gateway().resolve("/api/v1/concepts"));
        made.then().statusCode(201);
        var path = running.gateway().resolve(URI.create(made.header("Location")).getPath());
        var draft = new Draft(running, path);
        draft.write();
        as(running, "editor").post(path + "/editions/1/publication").then().statusCode(200);
        return draft;
    }

    private void write() {
        var edition = path + "/editions/1";
        String key = as(running, "editor").get(edition).path("sections[0].key");
        var section = edition + "/sections/" + key;
        as(running, "editor")
                .header("If-Match", as(running, "editor").get(section).header("ETag"))
                .body(Map.of(
                        "provisions",
                        List.of(Map.of(
                                "number",
                                "1",
                                "text",
                                Map.of("kk", "Синтетикалық мәтін.", "ru", "Синтетический текст.")))))
                .put(section)
                .then()
                .statusCode(200);
    }

    String id() {
        return path.getPath().substring(path.getPath().lastIndexOf('/') + 1);
    }

    /** @return the earliest day the law lets a discussion end that begins today; told once the calendar has come by its event */
    LocalDate earliestEnd() {
        String earliest = soon().until(() -> open(today(running).plusDays(3)).path("earliestUntil"), Objects::nonNull);
        return LocalDate.parse(earliest);
    }

    /** @return the id of the discussion */
    String discuss(LocalDate until) {
        var opened = open(until);
        opened.then().statusCode(201);
        return opened.path("discussionId");
    }

    private io.restassured.response.Response open(LocalDate until) {
        return as(running, "editor")
                .body(Map.of("edition", 1, "opensOn", today(running).toString(), "until", until.toString()))
                .post(path + "/discussions");
    }

    /** @return ids of what anyone sees discussed of this concept */
    List<String> discussionsSeen() {
        return given().queryParam("conceptId", id())
                .get(running.gateway().resolve("/api/v1/discussions"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static RequestSpecification as(RunningSuite running, String user) {
        return given().auth().oauth2(running.tokenOf(user)).contentType("application/json");
    }

    private static LocalDate today(RunningSuite running) {
        return Instant.now()
                .plus(running.processes().clock().offset())
                .atZone(ZONE)
                .toLocalDate();
    }
}
