package kz.birlik.plans.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The way from a file to a plan over HTTP. */
public final class Imports {

    public static final String AKMOLA = "110000000";
    public static final String PAVLODAR = "550000000";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private Imports() {}

    public static Response upload(RequestSpecification who, String region, String name, byte[] file) {
        return form(who, region == null ? "REPUBLIC" : "REGION", region, name, file);
    }

    public static Response form(RequestSpecification who, String level, String region, String name, byte[] file) {
        return formOf(who, level, region, name, file).post("/api/v1/plan-imports");
    }

    /** @return the form before it is sent, so that a test can add to it */
    public static RequestSpecification formOf(
            RequestSpecification who, String level, String region, String name, byte[] file) {
        var form = who.contentType("multipart/form-data")
                .multiPart("file", name, file)
                .multiPart("level", level)
                .multiPart("periodFrom", "2026-01-01")
                .multiPart("periodTo", "2026-12-31")
                // the fixtures of different tests are the same bytes more often than not
                .multiPart("again", "true")
                .multiPart(utf8("titleRu", "План мероприятий на 2026 год (синтетический)"));
        return region == null ? form : form.multiPart("region", region);
    }

    private static io.restassured.specification.MultiPartSpecification utf8(String name, String text) {
        return new io.restassured.builder.MultiPartSpecBuilder(text)
                .controlName(name)
                .charset("UTF-8")
                .mimeType("text/plain")
                .build();
    }

    /** @return the path of an import that has been read, READY or REJECTED */
    public static String read(RequestSpecification who, String region, String name, byte[] file) {
        var location =
                upload(who, region, name, file).then().statusCode(202).extract().header("Location");
        finished(location);
        return path(location);
    }

    public static JsonPath finished(String location) {
        return await().atMost(LONG_ENOUGH)
                .until(() -> get(location), read -> !"READING".equals(read.getString("status")));
    }

    public static JsonPath get(String location) {
        return People.auditor()
                .get(path(location))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** @return the path of the plan made of all rows */
    public static String plan(RequestSpecification who, RequestSpecification again, String region, byte[] file) {
        var made = read(who, region, "plan.xlsx", file);
        var location = again.body(Map.of("rows", "ALL"))
                .post(made + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return path(location);
    }

    public static String akmolaPlan(byte[] file) {
        return plan(People.akmola(), People.akmola(), AKMOLA, file);
    }

    public static String approved(String plan) {
        People.approver()
                .body(Map.of("act", Map.of("type", "AKIMAT_RESOLUTION", "number", "А-1/12", "date", "2026-01-15")))
                .post(plan + "/approval")
                .then()
                .statusCode(200);
        return plan;
    }

    public static Map<String, Object> act(String date) {
        return Map.of("type", "AKIMAT_RESOLUTION", "number", "А-" + date, "date", date);
    }

    public static void approvedBy(String plan, String date) {
        People.approver()
                .body(Map.of("act", act(date)))
                .post(plan + "/approval")
                .then()
                .statusCode(200);
    }

    public static Response correction(RequestSpecification who, String plan, byte[] file) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "plan.xlsx", file)
                .multiPart("plan", id(plan))
                .multiPart("again", "true")
                .post("/api/v1/plan-imports");
    }

    /** @return the answer of the commit of a corrected table of an Akmola plan */
    public static JsonPath corrected(String plan, byte[] file) {
        var location = correction(People.akmola(), plan, file)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        finished(location);
        return People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(path(location) + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
