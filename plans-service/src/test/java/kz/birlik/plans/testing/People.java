package kz.birlik.plans.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import kz.birlik.stack.testing.Tokens;

/** The people of the development realm, as this service sees them. */
public final class People {

    private People() {}

    public static RequestSpecification anyone() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    public static RequestSpecification akmola() {
        return with(Tokens.of("akmola").role("plan-editor").region("110000000"));
    }

    public static RequestSpecification pavlodar() {
        return with(Tokens.of("pavlodar").role("plan-editor").region("550000000"));
    }

    public static RequestSpecification republic() {
        return with(Tokens.of("republic").role("plan-editor").body("MKI"));
    }

    public static RequestSpecification collector() {
        return with(Tokens.of("collector").role("plan-collector").body("MKI"));
    }

    public static RequestSpecification approver() {
        return with(Tokens.of("approver").role("concept-approver", "plan-approver"));
    }

    public static RequestSpecification analyst() {
        return with(Tokens.of("analyst").role("analyst"));
    }

    public static RequestSpecification auditor() {
        return with(Tokens.of("auditor").role("auditor"));
    }

    public static RequestSpecification admin() {
        return with(Tokens.of("admin").role("admin"));
    }

    public static RequestSpecification with(Tokens tokens) {
        return anyone().auth().oauth2(tokens.sign());
    }
}
