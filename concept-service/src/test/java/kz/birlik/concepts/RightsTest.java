package kz.birlik.concepts;

import static kz.birlik.concepts.Suite.CONCEPTS;
import static org.assertj.core.api.Assertions.assertThat;

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

import kz.birlik.kit.identity.Role;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** Walks every operation with every role, and with bad tokens. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RightsTest {

    private static final String ANYONE = "anyone";
    private static final String ID = "/00000000-0000-7000-8000-000000000000";
    private static final Set<String> EDITOR = Set.of(Role.CONCEPT_EDITOR);
    private static final Set<String> APPROVER = Set.of(Role.CONCEPT_APPROVER);
    private static final Set<String> ADMIN = Set.of(Role.ADMIN);
    private static final Set<String> OPEN = Set.of();

    /** @param roles who passes the gate of roles; empty: anyone */
    private record Right(String operationId, String method, String path, Set<String> roles) {}

    private static final List<Right> RIGHTS = List.of(
            new Right("registerConcept", "POST", "", EDITOR),
            new Right("listConcepts", "GET", "?limit=1", OPEN),
            new Right("getConcept", "GET", "{id}", OPEN),
            new Right("changeOwner", "POST", "{id}/owners", ADMIN),
            new Right("createEdition", "POST", "{id}/editions", EDITOR),
            new Right("listEditions", "GET", "{id}/editions", OPEN),
            new Right("getEdition", "GET", "{id}/editions/1", OPEN),
            new Right("publishEdition", "POST", "{id}/editions/1/publication", EDITOR),
            new Right("getSection", "GET", "{id}/editions/1/sections/vision", OPEN),
            new Right("putSection", "PUT", "{id}/editions/1/sections/vision", EDITOR),
            new Right("getProvision", "GET", "{id}/editions/1/provisions" + ID, OPEN),
            new Right("listDirections", "GET", "{id}/directions", OPEN),
            new Right("createDirection", "POST", "{id}/directions", EDITOR),
            new Right("getDirection", "GET", "{id}/directions" + ID, OPEN),
            new Right("putDirection", "PUT", "{id}/directions" + ID, EDITOR),
            new Right("createTask", "POST", "{id}/directions" + ID + "/tasks", EDITOR),
            new Right("getTask", "GET", "{id}/directions" + ID + "/tasks" + ID, OPEN),
            new Right("putTask", "PUT", "{id}/directions" + ID + "/tasks" + ID, EDITOR),
            new Right("listIndicators", "GET", "{id}/indicators", OPEN),
            new Right("createIndicator", "POST", "{id}/indicators", EDITOR),
            new Right("getIndicator", "GET", "{id}/indicators" + ID, OPEN),
            new Right("putIndicator", "PUT", "{id}/indicators" + ID, EDITOR),
            new Right("deleteIndicator", "DELETE", "{id}/indicators" + ID, EDITOR),
            new Right("listConceptDiscussions", "GET", "{id}/discussions", OPEN),
            new Right("openDiscussion", "POST", "{id}/discussions", EDITOR),
            new Right("getConceptDiscussion", "GET", "{id}/discussions" + ID, OPEN),
            new Right("closeDiscussion", "POST", "{id}/discussions" + ID + "/closure", EDITOR),
            new Right("approveConcept", "POST", "{id}/approval", APPROVER),
            new Right("repealConcept", "POST", "{id}/repeal", APPROVER),
            new Right("recordAct", "POST", "/recorded-acts", ADMIN),
            new Right("getRecordedAct", "GET", "/recorded-acts" + ID, OPEN),
            new Right(
                    "listConceptHistory",
                    "GET",
                    "{id}/history",
                    Set.of(Role.CONCEPT_EDITOR, Role.CONCEPT_APPROVER, Role.AUDITOR, Role.ADMIN)),
            new Right("listConceptTemplates", "GET", "-templates", OPEN));

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

    private static ADraft draft;

    @BeforeEach
    void aDraftNobodyButItsOfficeSees() {
        if (draft == null) {
            draft = ADraft.registered();
        }
    }

    static Stream<Arguments> operationsAndRoles() {
        return RIGHTS.stream()
                .flatMap(right ->
                        Stream.concat(Stream.of(ANYONE), ROLES.stream()).map(role -> Arguments.of(right, role)));
    }

    /** Bodies say nothing on purpose: whoever passes the gate is stopped by 400, 404 or 409 and changes nothing. */
    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("operationsAndRoles")
    void onlyTheRolesOfTheTablePass(Right right, String role) {
        var status = call(right, role.equals(ANYONE) ? Suite.anyone() : Suite.with(role));
        if (right.roles().isEmpty()) {
            assertThat(status).isIn(200, 404);
        } else if (role.equals(ANYONE)) {
            assertThat(status).isEqualTo(401);
        } else if (right.roles().contains(role)) {
            assertThat(status).isIn(200, 400, 404, 409);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    static Stream<Arguments> operationsAndBadTokens() {
        return RIGHTS.stream()
                .flatMap(right -> Stream.of("expired", "issuer", "audience", "key", "none")
                        .map(fault -> Arguments.of(right, fault)));
    }

    @ParameterizedTest(name = "{0} with a token bad by {1}")
    @MethodSource("operationsAndBadTokens")
    void aBadTokenIsRefusedEvenOnAPublicRead(Right right, String fault) {
        var token = Tokens.of("someone")
                .role(Role.ADMIN, Role.CONCEPT_EDITOR, Role.CONCEPT_APPROVER)
                .body("APK");
        var bad = switch (fault) {
            case "expired" -> token.expired();
            case "issuer" -> token.otherIssuer();
            case "audience" -> token.otherAudience();
            case "key" -> token.signedByAnotherKey();
            default -> token.unsigned();
        };
        assertThat(call(right, Suite.as(bad))).isEqualTo(401);
    }

    static Stream<Arguments> readsAndRoles() {
        return Stream.of(
                        "",
                        "/editions",
                        "/editions/1",
                        "/editions/1/sections/vision",
                        "/directions",
                        "/indicators",
                        "/discussions")
                .flatMap(
                        path -> Stream.concat(Stream.of(ANYONE), ROLES.stream()).map(role -> Arguments.of(path, role)));
    }

    @ParameterizedTest(name = "draft{0} as {1}")
    @MethodSource("readsAndRoles")
    void aDraftBeforeItsFirstDiscussionExistsForItsOfficeOnly(String path, String role) {
        var sees = Set.of(Role.CONCEPT_EDITOR, Role.CONCEPT_APPROVER, Role.ADMIN, Role.AUDITOR, Role.AGREEMENT_OFFICER)
                .contains(role);
        var request = role.equals(ANYONE) ? Suite.anyone() : Suite.with(role);
        assertThat(request.get(draft.path + path).statusCode()).isEqualTo(sees ? 200 : 404);
    }

    @Test
    void theDraftOfAnotherBodyDoesNotExistForAnEditor() {
        assertThat(Suite.otherEditor().get(draft.path).statusCode()).isEqualTo(404);
        assertThat(Suite.otherEditor()
                        .body(Map.of("kind", "PARTIAL"))
                        .post(draft.path + "/editions")
                        .statusCode())
                .isEqualTo(404);
        List<String> listed = Suite.otherEditor()
                .get(CONCEPTS + "?sphere=" + draft.sphere)
                .jsonPath()
                .getList("items.id");
        assertThat(listed).isEmpty();
        List<String> own = Suite.editor()
                .get(CONCEPTS + "?sphere=" + draft.sphere)
                .jsonPath()
                .getList("items.id");
        assertThat(own).containsExactly(draft.id);
    }

    @Test
    void theTableKnowsEveryOperationAndTheDocumentSaysTheSame() {
        var paths = Suite.anyone()
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

    private static int call(Right right, RequestSpecification request) {
        var path = CONCEPTS + right.path().replace("{id}", ID);
        var sent = right.method().equals("GET") || right.method().equals("DELETE") ? request : request.body("{}");
        return sent.request(right.method(), path).statusCode();
    }
}
