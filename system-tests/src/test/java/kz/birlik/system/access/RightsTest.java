package kz.birlik.system.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.contracts.OpenApiOperation;
import kz.birlik.system.running.RunningSuite;

/** The rights table, walked: every operation, as every role and as nobody, through the gateway with real tokens. */
class RightsTest {

    private static final String ANYONE = "anyone";
    private static final String NOBODY = "nobody";
    private static final String ANY_ROLE = "authenticated";
    private static final Set<String> TAKE_FORMS =
            Set.of("startPlanImport", "translatePlan", "addEvidence", "sendReportFile", "importRegions");

    private static final String SYSTEM = "gov-system-demo";
    private static final String CONCEPTS_ONLY = "approver-of-concepts";
    private static final String PLANS_ONLY = "approver-of-plans";

    /** Somebody for every role; the approver of the demo holds two, so each of them has somebody besides. */
    private static final Map<String, Set<String>> USERS = Map.ofEntries(
            Map.entry("citizen1", Set.of("citizen")),
            Map.entry("editor", Set.of("concept-editor")),
            Map.entry("approver", Set.of("concept-approver", "plan-approver")),
            Map.entry("agreement", Set.of("agreement-officer")),
            Map.entry("officer", Set.of("feedback-officer")),
            Map.entry("moderator", Set.of("moderator")),
            Map.entry("akmola", Set.of("plan-editor")),
            Map.entry("collector", Set.of("plan-collector")),
            Map.entry("analyst", Set.of("analyst")),
            Map.entry("auditor", Set.of("auditor")),
            Map.entry("admin", Set.of("admin")),
            Map.entry(CONCEPTS_ONLY, Set.of("concept-approver")),
            Map.entry(PLANS_ONLY, Set.of("plan-approver")),
            Map.entry(SYSTEM, Set.of("integration")),
            Map.entry(NOBODY, Set.of()));

    private final RunningSuite suite = RunningSuite.get();

    @BeforeAll
    static void appointAnApproverForEachRole() {
        var keycloak = RunningSuite.get().keycloakAdmin();
        keycloak.makeUser(CONCEPTS_ONLY, "concept-approver");
        keycloak.makeUser(PLANS_ONLY, "plan-approver");
    }

    static List<OpenApiOperation> operations() {
        return Operations.all();
    }

    @Test
    void everyRoleOfTheTableIsHeldAloneBySomebody() throws IOException {
        var roles = new TreeSet<String>();
        table().values().forEach(roles::addAll);
        roles.removeAll(Set.of(ANYONE, ANY_ROLE));
        assertThat(USERS.values()).containsAll(roles.stream().map(Set::of).toList());
    }

    @Test
    void everyOperationStandsInTheTableAndTheDocumentsSayTheSame() throws IOException {
        var documented = new TreeMap<String, Set<String>>();
        operations().forEach(operation -> documented.put(operation.id(), operation.roles()));
        assertThat(documented).isEqualTo(table());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyTheRolesOfTheTableGetPastTheDoor(OpenApiOperation operation) throws IOException {
        var allowed = table().get(operation.id());
        USERS.forEach((user, roles) -> {
            var status = call(operation, user);
            var what = "%s as %s".formatted(operation, user);
            if (allowed.contains(ANYONE)
                    || allowed.contains(ANY_ROLE) && !user.equals(NOBODY)
                    || !Collections.disjoint(allowed, roles)) {
                assertThat(status).as(what).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(what).isEqualTo(user.equals(NOBODY) ? 401 : 403);
            }
        });
    }

    private int call(OpenApiOperation operation, String user) {
        var request = given();
        if (!user.equals(NOBODY)) {
            request.auth().oauth2(user.equals(SYSTEM) ? suite.tokenOfSystem(user) : suite.tokenOf(user));
        }
        if (TAKE_FORMS.contains(operation.id())) {
            request.multiPart("level", "REGION");
        } else if (!operation.method().equals("get")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(operation.method(), suite.gateway().resolve(Operations.examplePath(operation)))
                .statusCode();
    }

    private static Map<String, Set<String>> table() throws IOException {
        var table = new TreeMap<String, Set<String>>();
        try (var in = RightsTest.class.getResourceAsStream("/access/rights.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("operation;"))
                    .map(line -> line.split(";"))
                    .forEach(cells -> table.put(cells[0], new TreeSet<>(Arrays.asList(cells[1].split(" ")))));
        }
        return table;
    }
}
