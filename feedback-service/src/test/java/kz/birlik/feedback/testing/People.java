package kz.birlik.feedback.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

import kz.birlik.kit.identity.Role;
import kz.birlik.stack.testing.Tokens;

/** Who calls: a request with the token of a person, ready to be sent. */
public final class People {

    private People() {}

    public static RequestSpecification anyone() {
        return given().contentType("application/json");
    }

    public static RequestSpecification citizen() {
        return with(Tokens.of("citizen1").role(Role.CITIZEN));
    }

    public static RequestSpecification otherCitizen() {
        return with(Tokens.of("citizen2").role(Role.CITIZEN));
    }

    /** An officer of MKI, which answers comments. */
    public static RequestSpecification officer() {
        return with(Tokens.of("officer").role(Role.FEEDBACK_OFFICER).body("MKI"));
    }

    /** An officer of MNE, which does not. */
    public static RequestSpecification officerOfAnotherBody() {
        return with(Tokens.of("officer2").role(Role.FEEDBACK_OFFICER).body("MNE"));
    }

    /** A concept-editor of APK, which owns the concept. */
    public static RequestSpecification editor() {
        return with(Tokens.of("editor").role(Role.CONCEPT_EDITOR).body("APK"));
    }

    public static RequestSpecification moderator() {
        return with(Tokens.of("moderator").role(Role.MODERATOR));
    }

    public static RequestSpecification auditor() {
        return with(Tokens.of("auditor").role(Role.AUDITOR));
    }

    public static RequestSpecification admin() {
        return with(Tokens.of("admin").role(Role.ADMIN));
    }

    public static RequestSpecification with(Tokens token) {
        return anyone().auth().oauth2(token.sign());
    }
}
