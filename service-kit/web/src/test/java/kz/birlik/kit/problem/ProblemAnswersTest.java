package kz.birlik.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.sample.TestTokens;

@QuarkusTest
@WithTestResource(TestTokens.class)
class ProblemAnswersTest {

    private static final String SONG = "/songs/00000000-0000-0000-0000-000000000001";

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://birlik.kz/problems/" + code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("traceId", notNullValue());
    }

    @Test
    void aRefusalOfTheDomainIsAProblemInTheLanguageOfTheCaller() {
        isProblem(given().header("Accept-Language", "kk").get(SONG).then(), 404, "not-found")
                .body("title", equalTo("Табылмады"))
                .body("instance", equalTo(SONG));
        isProblem(
                        given().header("Accept-Language", "fr;q=1, ru;q=0.5")
                                .get(SONG)
                                .then(),
                        404,
                        "not-found")
                .body("title", equalTo("Не найдено"));
    }

    @Test
    void aFailedGuardListsWhatIsMissing() {
        isProblem(
                        given().auth()
                                .oauth2(TestTokens.token("citizen"))
                                .post(SONG + "/publication")
                                .then(),
                        409,
                        "guard-failed")
                .body("detail", equalTo("publication waits for everything that `missing` lists."))
                .body("missing", hasSize(1))
                .body("missing[0].code", equalTo("text"))
                .body("missing[0].reference", equalTo("kk"));
    }

    @Test
    void aStateThatIsReachedAlreadyIsCalledSo() {
        assertThat(new IllegalTransition("APPROVED", "APPROVED", List.of("REPEALED")).detail())
                .isEqualTo("It is already APPROVED.");
        assertThat(new IllegalTransition("DRAFT", "REPEALED", List.of("APPROVED")).detail())
                .isEqualTo("DRAFT does not lead to REPEALED.");
    }

    @Test
    void anUnknownFailureShowsNothingOfTheInside() {
        isProblem(given().get("/songs/failing").then(), 500, "internal-error")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aRefusalThatIsOurFaultKeepsItsWords() {
        isProblem(given().get("/songs/resting").then(), 503, "singer-resting")
                .body("detail", equalTo("The singer rests; ask again in the evening."));
    }

    @Test
    void aBodyAgainstItsLimitsIsToldPerField() {
        isProblem(
                        given().auth()
                                .oauth2(TestTokens.token("citizen"))
                                .contentType("application/json")
                                .body("{\"name\":\"x\"}")
                                .post("/songs")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations.field", hasItem(containsString("name")))
                .body("violations[0].code", notNullValue());
    }

    @Test
    void malformedJsonAndMisspeltMembersAreTheCallersFault() {
        for (var body : new String[] {"{\"name\":", "{\"name\":\"good\",\"nmae\":1}", "[]"}) {
            isProblem(
                    given().auth()
                            .oauth2(TestTokens.token("citizen"))
                            .contentType("application/json")
                            .body(body)
                            .post("/songs")
                            .then(),
                    400,
                    "invalid-request");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|{\"name\":\"go\\u0000od\"}|text without NUL",
                "name|{\"name\":\"go\\ud83dod\"}|text without NUL",
                "details.words[1]|{\"name\":\"good\",\"details\":{\"words\":[\"la\",\"\\u0000\"]}}|text without NUL",
                "details.written|{\"name\":\"good\",\"details\":{\"written\":\"yesterday\"}}|a day from 1900 to 2200",
                "details.written|{\"name\":\"good\",\"details\":{\"written\":\"+999999999-12-31\"}}|a day from 1900 to 2200",
                "details.written|{\"name\":\"good\",\"details\":{\"written\":\"0026-01-31\"}}|a day from 1900 to 2200",
                "details.singer|{\"name\":\"good\",\"details\":{\"singer\":\"anna\"}}|an id such as",
                "details.mood|{\"name\":\"good\",\"details\":{\"mood\":\"ANGRY\"}}|one of GLAD, SAD",
                "details.words|{\"name\":\"good\",\"details\":{\"words\":{\"a\":1}}}|the type this operation reads",
                "details.written|{\"name\":\"good\",\"details\":{\"written\":[2026,1,31]}}|a day from 1900 to 2200",
                "details.mood|{\"name\":\"good\",\"details\":{\"mood\":0}}|one of GLAD, SAD",
                "details.mood|{\"name\":\"good\",\"details\":{\"mood\":\"\"}}|one of GLAD, SAD",
                "details.verses|{\"name\":\"good\",\"details\":{\"verses\":2.7}}|a whole number",
                "details.verses|{\"name\":\"good\",\"details\":{\"verses\":\"2\"}}|a whole number",
                "details.verses|{\"name\":\"good\",\"details\":{\"verses\":\"\"}}|a whole number",
                "details.verses|{\"name\":\"good\",\"details\":{\"verses\":true}}|a whole number",
                "details.verses|{\"name\":\"good\",\"details\":{\"verses\":99999999999}}|cannot be read",
                "details.minutes|{\"name\":\"good\",\"details\":{\"minutes\":\"2.5\"}}|a number",
                "details.sung|{\"name\":\"good\",\"details\":{\"sung\":1}}|true or false",
                "details.sung|{\"name\":\"good\",\"details\":{\"sung\":\"true\"}}|true or false",
                "nmae|{\"name\":\"good\",\"nmae\":1}|is unknown"
            })
    void aMemberThatCannotBeReadIsNamedWithoutOurClasses(String field, String body, String words) {
        isProblem(
                        given().auth()
                                .oauth2(TestTokens.token("citizen"))
                                .contentType("application/json")
                                .body(body)
                                .post("/songs")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(words))
                .body("violations[0].code", equalTo("unreadable"))
                .body(not(containsString("java")))
                .body(not(containsString("birlik.kit")));
    }

    @Test
    void valuesOfABodyThatCanBeReadPass() {
        given().auth()
                .oauth2(TestTokens.token("citizen"))
                .contentType("application/json")
                .body("""
                        {"name": "good", "details": {"written": "1991-12-16", "mood": "GLAD", "words": ["елім\\n", null],
                         "singer": "00000000-0000-0000-0000-000000000001"}}
                        """)
                .post("/songs")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "/songs/evenings/2026-01-31/a%00b, hall",
        "/songs/evenings/-999999999-01-01/opera, day",
        "/songs/evenings/+999999999-12-31/opera, day",
        "/songs/evenings/tonight/opera, day"
    })
    void aPathThatCannotBeReadIsRefusedUnderTheNameOfItsParameter(String path, String parameter) {
        isProblem(given().urlEncodingEnabled(false).get(path).then(), 400, "invalid-request")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].code", equalTo("unreadable"));
        given().get("/songs/evenings/2026-01-31/опера").then().statusCode(200).body("hall", equalTo("опера"));
    }

    @ParameterizedTest
    @CsvSource({"title, a\u0000b, 2026-01-31", "made, song, -999999999-01-01", "made, song, 31.01.2026"})
    void aFormThatCannotBeReadIsRefusedUnderTheNameOfItsField(String field, String title, String made) {
        isProblem(form(title, made), 400, "invalid-request").body("violations[0].field", equalTo(field));
        form("song", "2026-01-31")
                .statusCode(200)
                .body("title", equalTo("song"))
                .body("made", equalTo("2026-01-31"));
    }

    @Test
    void aChoiceInAFormIsRefusedWithWhatThereIsToChoose() {
        var form = given().auth().oauth2(TestTokens.token("citizen")).multiPart("title", "song");
        isProblem(form.multiPart("mood", "ANGRY").post("/songs/recordings").then(), 400, "invalid-request")
                .body("violations[0].field", equalTo("mood"))
                .body("violations[0].message", equalTo("'mood' takes one of GLAD, SAD."));
        given().auth()
                .oauth2(TestTokens.token("citizen"))
                .multiPart("title", "song")
                .multiPart("mood", "SAD")
                .post("/songs/recordings")
                .then()
                .statusCode(200)
                .body("mood", equalTo("SAD"));
    }

    private static ValidatableResponse form(String title, String made) {
        return given().auth()
                .oauth2(TestTokens.token("citizen"))
                .multiPart("title", title)
                .multiPart("made", made)
                .post("/songs/recordings")
                .then();
    }

    @Test
    void anUnknownQueryParameterIsRefused() {
        isProblem(given().get("/songs?limt=3").then(), 400, "invalid-request")
                .body("violations[0].field", equalTo("limt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "asOf=abc",
                "asOf=2026-02-30",
                "asOf=%2B999999999-12-31",
                "asOf=-999999999-01-01",
                "asOf=1899-12-31",
                "title=a%00b",
                "asOf=''",
                "limit=x",
                "limit=99999999999",
                "singer=no-uuid-at-all",
                "mood=glad",
                "withTotal=ture"
            })
    void aMalformedQueryValueIsRefusedUnderTheNameOfItsParameter(String parameter, String value) {
        isProblem(
                        given().urlEncodingEnabled(false)
                                .get("/songs?%s=%s".formatted(parameter, value))
                                .then(),
                        400,
                        "invalid-request")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].message", containsString(" takes "))
                .body("violations[0].code", equalTo("unreadable"))
                .body(not(containsString("java")));
    }

    @Test
    void everyFaultOfAQueryIsToldAtOnce() {
        isProblem(given().get("/songs?asOf=abc&mood=GLAD&limit=x&limt=3").then(), 400, "invalid-request")
                .body("violations.field", containsInAnyOrder("asOf", "limit", "limt"));
    }

    @Test
    void valuesThatCanBeReadPass() {
        given().get(
                        "/songs?asOf=2026-01-31&limit=3&singer=00000000-0000-0000-0000-000000000001&mood=SAD&withTotal=true")
                .then()
                .statusCode(200);
    }

    @Test
    void theFrameworksOwnErrorsLookTheSame() {
        isProblem(given().get("/nowhere").then(), 404, "not-found")
                .body("detail", equalTo("There is nothing at this path."));
        isProblem(given().get("/songs/no-uuid-at-all").then(), 404, "not-found")
                .body("detail", equalTo("There is nothing at this path."));
        isProblem(given().get("/songs/no uuid <at> all").then(), 404, "not-found");
        isProblem(given().delete("/songs").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, POST"))
                .body("detail", equalTo("DELETE is not used here."));
        isProblem(given().patch(SONG).then(), 405, "method-not-allowed").header("Allow", equalTo("GET, HEAD, PUT"));
        isProblem(
                        given().auth()
                                .oauth2(TestTokens.token("citizen"))
                                .contentType("text/csv")
                                .body("a")
                                .post("/songs")
                                .then(),
                        415,
                        "unsupported-media-type")
                .body("detail", equalTo("Content-Type is missing, or names a format this operation does not read."));
    }

    @Test
    void brokenJsonIsToldWithItsPlaceAndWithoutAMember() {
        isProblem(add("{"), 400, "invalid-request")
                .body("detail", startsWith("The body is not well-formed JSON: see line 1, column "))
                .body("violations", nullValue());
        isProblem(add("{\"title\":{\"kk\":\"Ән\""), 400, "invalid-request")
                .body("detail", startsWith("The body is not well-formed JSON: see line 1, column "))
                .body("violations", nullValue());
    }

    @Test
    void aMissingBodyIsToldWithoutAMember() {
        isProblem(add(""), 400, "invalid-request")
                .body("detail", equalTo("This operation needs a body."))
                .body("violations", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"volume, medium, must match", "yearFrom, 1, must be greater", "limit, 0, must be greater"})
    void aQueryValueOutsideItsLimitsIsRefusedUnderTheNameOfItsParameter(String parameter, String value, String words) {
        isProblem(given().get("/songs?%s=%s".formatted(parameter, value)).then(), 400, "invalid-request")
                .body("detail", equalTo("What `violations` names is outside what this operation takes."))
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].message", containsString(words))
                .body("violations[0].code", equalTo("invalid"));
    }

    private static ValidatableResponse add(String body) {
        return given().auth()
                .oauth2(TestTokens.token("citizen"))
                .contentType("application/json")
                .body(body)
                .post("/songs")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "text/xml", "text/plain"})
    void jsonIsNotWrittenAsAnythingElse(String accepted) {
        isProblem(given().accept(accepted).get("/songs").then(), 406, "not-acceptable");
        given().accept(accepted + ", */*;q=0.8")
                .get("/songs")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void withoutTokenOrRoleTheAnswerIsAProblemToo() {
        isProblem(
                        given().contentType("application/json")
                                .body("{\"name\":\"good\"}")
                                .post("/songs")
                                .then(),
                        401,
                        "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
        isProblem(
                        given().auth()
                                .oauth2(TestTokens.token("analyst"))
                                .contentType("application/json")
                                .body("{\"name\":\"good\"}")
                                .post("/songs")
                                .then(),
                        403,
                        "forbidden")
                .body(
                        "detail",
                        equalTo(
                                "This operation asks for one of the roles admin, citizen; the token carries none of them."));
    }

    @Test
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded() {
        var bad = new String[] {
            TestTokens.signedByAnother(),
            TestTokens.sign(TestTokens.claims("citizen").expiresAt(1_000_000L)),
            TestTokens.sign(TestTokens.claims("citizen").issuer("https://elsewhere.example.test")),
            TestTokens.sign(TestTokens.claims("citizen").audience("other")),
            "eyJhbGciOiJub25lIn0." + TestTokens.token("citizen").split("\\.")[1] + ".",
            "garbage"
        };
        for (var token : bad) {
            isProblem(given().auth().oauth2(token).get("/songs").then(), 401, "unauthenticated");
        }
        given().auth()
                .oauth2(TestTokens.sign(TestTokens.claims("citizen").expiresIn(Duration.ofMinutes(1))))
                .get("/songs")
                .then()
                .statusCode(200);
    }

    @Test
    void anOperationNobodyGaveARoleIsClosed() {
        given().auth()
                .oauth2(TestTokens.token("admin"))
                .get("/songs/forgotten")
                .then()
                .statusCode(403);
    }
}
