package kz.birlik.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.kit.identity.Role;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** Walks every operation with every role, and with bad tokens. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RightsTest {

    private static final String ANYONE = "anyone";
    private static Round round;
    private static String comment;

    /** @param roles who passes the gate of roles; empty: anyone */
    private record Right(String operationId, String method, String path, Object body, Set<String> roles) {}

    private static final List<Right> RIGHTS = List.of(
            new Right("listDiscussions", "GET", "/api/v1/discussions?limit=1", null, Set.of()),
            new Right("getDiscussion", "GET", "{round}", null, Set.of()),
            new Right("listComments", "GET", "{round}/comments?limit=1", null, Set.of()),
            new Right("createComment", "POST", "{round}/comments", Map.of("language", "ru"), Set.of(Role.CITIZEN)),
            new Right("getComment", "GET", "{comment}", null, Set.of()),
            new Right("withdrawComment", "POST", "{comment}/withdrawal", null, Set.of(Role.CITIZEN)),
            new Right("moderateComment", "POST", "{comment}/moderation", Map.of(), Set.of(Role.MODERATOR)),
            new Right(
                    "disposeComment",
                    "POST",
                    "{comment}/disposition",
                    Map.of(),
                    Set.of(Role.FEEDBACK_OFFICER, Role.CONCEPT_EDITOR)),
            new Right("getCompletionReport", "GET", "{reported}/completion-report", null, Set.of()),
            new Right(
                    "publishCompletionReport",
                    "POST",
                    "{round}/completion-report",
                    null,
                    Set.of(Role.FEEDBACK_OFFICER)),
            new Right("listCalendarDays", "GET", "/api/v1/calendar/days?from=2026-01-01&to=2026-12-31", null, Set.of()),
            new Right("getCalendarDay", "GET", "/api/v1/calendar/days/2026-11-25", null, Set.of()),
            new Right("changeCalendarDay", "PUT", "/api/v1/calendar/days/2026-11-25", Map.of(), Set.of(Role.ADMIN)),
            new Right(
                    "countWorkingDays", "GET", "/api/v1/calendar/working-days?from=2026-11-25&days=5", null, Set.of()));

    private static final List<String> ROLES = List.of(
            Role.CONCEPT_EDITOR,
            Role.AGREEMENT_OFFICER,
            Role.CONCEPT_APPROVER,
            Role.ADMIN,
            Role.PLAN_EDITOR,
            Role.PLAN_APPROVER,
            Role.PLAN_COLLECTOR,
            Role.ANALYST,
            Role.CITIZEN,
            Role.MODERATOR,
            Role.FEEDBACK_OFFICER,
            Role.AUDITOR,
            Role.INTEGRATION);

    private static Round reported;

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
        if (round == null) {
            reported = Round.open();
            reported.close();
            People.officer().post(reported.report()).then().statusCode(201);
            round = Round.open();
            comment = round.comment("Для обхода прав.");
        }
    }

    static Stream<Arguments> operationsAndRoles() {
        return RIGHTS.stream()
                .flatMap(right -> Stream.concat(Stream.of(ANYONE), ROLES.stream())
                        .map(role -> Arguments.of(right.operationId(), role)));
    }

    /** Bodies are empty on purpose: whoever passes is stopped by 400 or 409 and changes nothing. */
    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("operationsAndRoles")
    void onlyTheRolesOfTheTablePass(String operationId, String role) {
        var right = right(operationId);
        var status = call(right, role.equals(ANYONE) ? People.anyone() : People.with(bearer(role)));
        if (right.roles().isEmpty()) {
            assertThat(status).isEqualTo(200);
        } else if (role.equals(ANYONE)) {
            assertThat(status).isEqualTo(401);
        } else if (right.roles().contains(role)) {
            assertThat(status).isIn(200, 400, 403, 409, 428);
            if (role.equals(Role.FEEDBACK_OFFICER) || role.equals(Role.MODERATOR) || role.equals(Role.ADMIN)) {
                assertThat(status).isNotEqualTo(403);
            }
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    static Stream<Arguments> operationsAndBadTokens() {
        return RIGHTS.stream()
                .flatMap(right -> Stream.of("expired", "issuer", "audience", "key", "none")
                        .map(fault -> Arguments.of(right.operationId(), fault)));
    }

    @ParameterizedTest(name = "{0} with a token bad by {1}")
    @MethodSource("operationsAndBadTokens")
    void aBadTokenIsRefusedEvenOnAPublicRead(String operationId, String fault) {
        var token = bearer(Role.ADMIN);
        var bad = switch (fault) {
            case "expired" -> token.expired();
            case "issuer" -> token.otherIssuer();
            case "audience" -> token.otherAudience();
            case "key" -> token.signedByAnotherKey();
            default -> token.unsigned();
        };
        assertThat(call(right(operationId), People.with(bad))).isEqualTo(401);
    }

    @Test
    void theTableKnowsEveryOperationAndTheDocumentSaysTheSame() {
        var paths = People.anyone()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .<Map<String, Map<String, Map<String, Object>>>>get("paths");
        var documented = new TreeSet<String>();
        paths.forEach((path, operations) -> {
            if (path.startsWith("/api/")) {
                operations
                        .values()
                        .forEach(operation -> documented.add(operation.get("operationId") + " "
                                + new TreeSet<>((List<?>) operation.get("x-roles"))));
            }
        });
        var table = new TreeSet<String>();
        RIGHTS.forEach(right -> table.add(
                right.operationId() + " " + (right.roles().isEmpty() ? Set.of(ANYONE) : new TreeSet<>(right.roles()))));
        assertThat(documented).isEqualTo(table);
    }

    private static Tokens bearer(String role) {
        var token = Tokens.of("someone").role(role);
        return Arrays.asList(Role.FEEDBACK_OFFICER, Role.CONCEPT_EDITOR).contains(role) ? token.body("MKI") : token;
    }

    private static int call(Right right, RequestSpecification request) {
        var path = right.path()
                .replace("{round}", round.path())
                .replace("{reported}", reported.path())
                .replace("{comment}", "/api/v1/comments/" + comment);
        var sent = right.body() == null ? request : request.body(right.body());
        return sent.request(right.method(), path).statusCode();
    }

    private static Right right(String operationId) {
        return RIGHTS.stream()
                .filter(right -> right.operationId().equals(operationId))
                .findFirst()
                .orElseThrow();
    }
}
