package kz.birlik.concepts;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import kz.birlik.kit.identity.Role;
import kz.birlik.stack.testing.Tokens;

/** The people of the tests and the requests they make. */
public final class Suite {

    public static final String CONCEPTS = "/api/v1/concepts";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Suite() {}

    public static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification editor() {
        return as(Tokens.of("editor").role(Role.CONCEPT_EDITOR).body("APK"));
    }

    public static RequestSpecification otherEditor() {
        return as(Tokens.of("editor2").role(Role.CONCEPT_EDITOR).body("MNE"));
    }

    public static RequestSpecification approver() {
        return as(Tokens.of("approver").role(Role.CONCEPT_APPROVER, Role.PLAN_APPROVER));
    }

    public static RequestSpecification admin() {
        return as(Tokens.of("admin").role(Role.ADMIN));
    }

    public static RequestSpecification with(String role) {
        return as(Tokens.of(role).role(role).body("APK"));
    }

    public static RequestSpecification as(Tokens token) {
        return anyone().auth().oauth2(token.sign());
    }

    /** A name no other test uses. */
    public static String fresh(String prefix) {
        return prefix + "-" + COUNT.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 6);
    }

    public static Map<String, String> text(String both) {
        return Map.of("kk", both + " (kk)", "ru", both + " (ru)");
    }

    public static Map<String, Object> act(String number, String date) {
        return Map.of("type", "PRESIDENT_DECREE", "number", number, "date", date);
    }

    public static Map<String, Object> draft(String sphere, int fromYear, int toYear) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("code", fresh("C"));
        draft.put("title", text("Synthetic concept"));
        draft.put("sphere", sphere);
        draft.put("period", Map.of("from", fromYear + "-01-01", "to", toYear + "-12-31"));
        draft.put("approvalLevel", "PRESIDENT_DECREE");
        return draft;
    }

    public static ValidatableResponse post(RequestSpecification who, String path, Object body, int status) {
        return who.body(body).post(path).then().statusCode(status);
    }

    public static ValidatableResponse post(RequestSpecification who, String path, int status) {
        return who.post(path).then().statusCode(status);
    }

    public static ValidatableResponse get(RequestSpecification who, String path, int status) {
        return who.get(path).then().statusCode(status);
    }

    public static String location(ValidatableResponse response) {
        return response.extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public static Map<String, Object> provision(String number, String text) {
        return Map.of("number", number, "text", text(text));
    }

    public static Map<String, Object> provisions(Object... each) {
        return Map.of("provisions", List.of(each));
    }
}
