package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** Walks every operation with every role: a role that may is never 401 or 403, one that may not always is. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RightsTest {

    private static final List<String> ROLES = List.of(
            "concept-editor",
            "agreement-officer",
            "concept-approver",
            "admin",
            "plan-editor",
            "plan-approver",
            "plan-collector",
            "analyst",
            "citizen",
            "moderator",
            "feedback-officer",
            "auditor",
            "integration");
    private static final Set<String> ANYONE = Set.of("*");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> EDITOR = Set.of("plan-editor");
    private static final Set<String> COLLECTOR = Set.of("plan-collector");
    private static final Set<String> APPROVER = Set.of("plan-approver");
    private static final Set<String> IMPORT_READERS = Set.of("plan-editor", "plan-approver", "analyst", "auditor");
    private static final Set<String> EVIDENCE_READERS =
            Set.of("plan-editor", "plan-collector", "plan-approver", "analyst", "auditor");
    private static final Set<String> PROPOSAL_READERS = Set.of("plan-editor", "plan-approver", "analyst", "auditor");
    private static final Set<String> RUN_READERS = Set.of("analyst", "plan-approver", "auditor");

    private static final String FINDINGS = "/api/v1/analysis-runs/{id}/findings";

    private record Call(String method, String path, Object body, Set<String> may) {}

    private static final Map<String, Call> CALLS = Map.ofEntries(
            Map.entry("listRegions", new Call("GET", "/api/v1/regions", null, ANYONE)),
            Map.entry("getRegion", new Call("GET", "/api/v1/regions/{id}", null, ANYONE)),
            Map.entry("importRegions", new Call("FILE", "/api/v1/regions/imports", null, ADMIN)),
            Map.entry("getPopulation", new Call("GET", "/api/v1/regions/{id}/population", null, ANYONE)),
            Map.entry(
                    "setPopulation",
                    new Call("PUT", "/api/v1/regions/{id}/population", Map.of("figures", List.of()), ADMIN)),
            Map.entry("registerBody", new Call("POST", "/api/v1/bodies", Map.of(), ADMIN)),
            Map.entry("getBody", new Call("GET", "/api/v1/bodies/{id}", null, ANYONE)),
            Map.entry("editBody", new Call("PUT", "/api/v1/bodies/{id}", Map.of(), ADMIN)),
            Map.entry("nameBody", new Call("PUT", "/api/v1/bodies/{id}/aliases", Map.of("aliases", List.of()), ADMIN)),
            Map.entry(
                    "dissolveBody",
                    new Call("POST", "/api/v1/bodies/{id}/dissolution", Map.of("on", "2026-07-01"), ADMIN)),
            Map.entry("resolveBodies", new Call("GET", "/api/v1/bodies/resolve?name=x", null, ANYONE)),
            Map.entry("listBodies", new Call("GET", "/api/v1/bodies", null, ANYONE)),
            Map.entry("listPlans", new Call("GET", "/api/v1/plans", null, ANYONE)),
            Map.entry("getPlan", new Call("GET", "/api/v1/plans/{id}", null, ANYONE)),
            Map.entry("editPlan", new Call("PUT", "/api/v1/plans/{id}", edit(), EDITOR)),
            Map.entry("submitPlan", new Call("POST", "/api/v1/plans/{id}/submission", null, EDITOR)),
            Map.entry("returnPlan", new Call("POST", "/api/v1/plans/{id}/return", Map.of("reason", "x"), APPROVER)),
            Map.entry("approvePlan", new Call("POST", "/api/v1/plans/{id}/approval", act(), APPROVER)),
            Map.entry(
                    "listReportScheduleTemplates",
                    new Call("GET", "/api/v1/plans/report-schedule-templates", null, ANYONE)),
            Map.entry("getReportSchedule", new Call("GET", "/api/v1/plans/{id}/report-schedule", null, ANYONE)),
            Map.entry(
                    "setReportSchedule",
                    new Call(
                            "PUT",
                            "/api/v1/plans/{id}/report-schedule",
                            Map.of("collector", "MKI", "template", "MONTH_10TH"),
                            Set.of("plan-editor", "plan-approver"))),
            Map.entry("listReports", new Call("GET", "/api/v1/reports", null, ANYONE)),
            Map.entry("getReport", new Call("GET", "/api/v1/reports/{id}", null, ANYONE)),
            Map.entry("editReport", new Call("PUT", "/api/v1/reports/{id}", Map.of(), EDITOR)),
            Map.entry("submitReport", new Call("POST", "/api/v1/reports/{id}/submission", null, EDITOR)),
            Map.entry("acceptReport", new Call("POST", "/api/v1/reports/{id}/acceptance", null, COLLECTOR)),
            Map.entry(
                    "returnReport", new Call("POST", "/api/v1/reports/{id}/return", Map.of("reason", "x"), COLLECTOR)),
            Map.entry("listEvidence", new Call("GET", "/api/v1/reports/{id}/evidence", null, EVIDENCE_READERS)),
            Map.entry("addEvidence", new Call("FILE", "/api/v1/reports/{id}/evidence", null, EDITOR)),
            Map.entry(
                    "downloadEvidence",
                    new Call("GET", "/api/v1/reports/{id}/evidence/" + UUID.randomUUID(), null, EVIDENCE_READERS)),
            Map.entry(
                    "removeEvidence",
                    new Call("DELETE", "/api/v1/reports/{id}/evidence/" + UUID.randomUUID(), null, EDITOR)),
            Map.entry(
                    "takeMeasureOffControl",
                    new Call(
                            "POST",
                            "/api/v1/measures/{id}/off-control",
                            Map.of("act", Map.of("type", "ORDER", "number", "1", "date", "2026-01-15"), "reason", "x"),
                            COLLECTOR)),
            Map.entry("sendReportFile", new Call("FILE", "/api/v1/plans/{id}/report-files", null, EDITOR)),
            Map.entry("listMeasureReports", new Call("GET", "/api/v1/measures/{id}/reports", null, ANYONE)),
            Map.entry(
                    "openReport",
                    new Call("POST", "/api/v1/measures/{id}/reports", Map.of("period", "2026-H1"), EDITOR)),
            Map.entry("closePlan", new Call("POST", "/api/v1/plans/{id}/closure", closure(), APPROVER)),
            Map.entry("listPlanEditions", new Call("GET", "/api/v1/plans/{id}/editions", null, ANYONE)),
            Map.entry("withdrawPlanCorrection", new Call("DELETE", "/api/v1/plans/{id}/editions/2", null, EDITOR)),
            Map.entry("listPlanChanges", new Call("GET", "/api/v1/plans/{id}/changes?from=1&to=2", null, ANYONE)),
            Map.entry("exportPlan", new Call("GET", "/api/v1/plans/{id}/export", null, ANYONE)),
            Map.entry("editMeasure", new Call("PUT", "/api/v1/measures/{id}", measure(), EDITOR)),
            Map.entry(
                    "setMeasureIndicators",
                    new Call("PUT", "/api/v1/measures/{id}/indicators", Map.of("indicators", List.of()), EDITOR)),
            Map.entry("setMeasureParent", new Call("PUT", "/api/v1/measures/{id}/parent", Map.of(), EDITOR)),
            Map.entry("listMeasures", new Call("GET", "/api/v1/plans/{id}/measures", null, ANYONE)),
            Map.entry("searchMeasures", new Call("GET", "/api/v1/measures", null, ANYONE)),
            Map.entry("getReportCalendar", new Call("GET", "/api/v1/report-calendar", null, ANYONE)),
            Map.entry("getPlanReportCalendar", new Call("GET", "/api/v1/plans/{id}/report-calendar", null, ANYONE)),
            Map.entry("summarizePlans", new Call("GET", "/api/v1/plans/summary", null, ANYONE)),
            Map.entry("getMeasure", new Call("GET", "/api/v1/measures/{id}", null, ANYONE)),
            Map.entry("bindMeasure", new Call("PUT", "/api/v1/measures/{id}/concept-links", Map.of(), EDITOR)),
            Map.entry("startPlanImport", new Call("FORM", "/api/v1/plan-imports", null, EDITOR)),
            Map.entry("getPlanImport", new Call("GET", "/api/v1/plan-imports/{id}", null, IMPORT_READERS)),
            Map.entry(
                    "downloadPlanImportFile", new Call("GET", "/api/v1/plan-imports/{id}/file", null, IMPORT_READERS)),
            Map.entry(
                    "commitPlanImport",
                    new Call("POST", "/api/v1/plan-imports/{id}/commit", Map.of("rows", "ALL"), EDITOR)),
            Map.entry(
                    "correctPlanImportRow",
                    new Call("PATCH", "/api/v1/plan-imports/{id}/rows/5", Map.of("fields", Map.of()), EDITOR)),
            Map.entry(
                    "confirmPlanImportDirections",
                    new Call("PUT", "/api/v1/plan-imports/{id}/directions", Map.of("directions", List.of()), EDITOR)),
            Map.entry(
                    "downloadMarkedPlanImportFile",
                    new Call("GET", "/api/v1/plan-imports/{id}/marked-file", null, IMPORT_READERS)),
            Map.entry("translatePlan", new Call("FORM", "/api/v1/plans/{id}/translations", null, EDITOR)),
            Map.entry("downloadPlanTemplate", new Call("GET", "/api/v1/plan-imports/template", null, ANYONE)),
            Map.entry("startAnalysisRun", new Call("POST", "/api/v1/analysis-runs", run(), Set.of("analyst"))),
            Map.entry("listAnalysisRuns", new Call("GET", "/api/v1/analysis-runs", null, RUN_READERS)),
            Map.entry("getAnalysisRun", new Call("GET", "/api/v1/analysis-runs/{id}", null, RUN_READERS)),
            Map.entry("listFindings", new Call("GET", "/api/v1/analysis-runs/{id}/findings", null, RUN_READERS)),
            Map.entry("getFinding", new Call("GET", FINDINGS + "/" + "0".repeat(64), null, RUN_READERS)),
            Map.entry("exportFindings", new Call("GET", FINDINGS + "/export", null, RUN_READERS)),
            Map.entry(
                    "dismissFinding",
                    new Call(
                            "POST",
                            FINDINGS + "/" + "0".repeat(64) + "/dismissal",
                            Map.of("reason", "x"),
                            Set.of("analyst"))),
            Map.entry(
                    "undoDismissal",
                    new Call("DELETE", FINDINGS + "/" + "0".repeat(64) + "/dismissal", null, Set.of("analyst"))),
            Map.entry("listScores", new Call("GET", "/api/v1/analysis-runs/{id}/scores", null, RUN_READERS)),
            Map.entry("listDuplicates", new Call("GET", "/api/v1/analysis-runs/{id}/duplicates", null, RUN_READERS)),
            Map.entry(
                    "getDuplicate",
                    new Call("GET", "/api/v1/analysis-runs/{id}/duplicates/" + UUID.randomUUID(), null, RUN_READERS)),
            Map.entry("getPlanReport", new Call("GET", "/api/v1/plan-reports/{id}", null, RUN_READERS)),
            Map.entry(
                    "explainDuplicate",
                    new Call(
                            "GET",
                            "/api/v1/analysis-runs/{id}/duplicates/%1$s/explanation?measureId=%1$s&with=%1$s"
                                    .formatted(UUID.randomUUID()),
                            null,
                            RUN_READERS)),
            Map.entry("askWhatIf", new Call("POST", "/api/v1/analysis-runs/{id}/what-if", Map.of(), Set.of("analyst"))),
            Map.entry(
                    "draftProposals",
                    new Call("POST", "/api/v1/analysis-runs/{id}/proposals", Map.of(), Set.of("analyst"))),
            Map.entry("listProposals", new Call("GET", "/api/v1/proposals", null, PROPOSAL_READERS)),
            Map.entry("getProposal", new Call("GET", "/api/v1/proposals/{id}", null, PROPOSAL_READERS)),
            Map.entry("draftProposal", new Call("POST", "/api/v1/proposals", draft(), Set.of("analyst"))),
            Map.entry("editProposal", new Call("PUT", "/api/v1/proposals/{id}", proposal(), Set.of("analyst"))),
            Map.entry("deleteProposal", new Call("DELETE", "/api/v1/proposals/{id}", null, Set.of("analyst"))),
            Map.entry("sendProposal", new Call("POST", "/api/v1/proposals/{id}/sending", null, Set.of("analyst"))),
            Map.entry("acceptProposal", new Call("POST", "/api/v1/proposals/{id}/acceptance", Map.of(), EDITOR)),
            Map.entry(
                    "rejectProposal",
                    new Call("POST", "/api/v1/proposals/{id}/rejection", Map.of("reason", "x"), EDITOR)),
            Map.entry(
                    "applyProposal",
                    new Call(
                            "POST",
                            "/api/v1/proposals/{id}/application",
                            Map.of("measureId", UUID.randomUUID()),
                            EDITOR)),
            Map.entry("getProposalEffect", new Call("GET", "/api/v1/proposals/{id}/effect", null, PROPOSAL_READERS)),
            Map.entry("getAnalysisRuleset", new Call("GET", "/api/v1/analysis-rulesets/2026.1", null, ANYONE)));

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anOperationIsOpenToItsRolesAndClosedToAllOthers(String operation) {
        var call = CALLS.get(operation);
        for (var role : ROLES) {
            var status = send(call, People.with(Tokens.of("someone").role(role).region("110000000")))
                    .statusCode();
            var allowed = call.may() == ANYONE || call.may().contains(role);
            assertThat(status).as("%s as %s", operation, role).isNotIn(401, 500);
            assertThat(status == 403)
                    .as("%s as %s is %d", operation, role, status)
                    .isEqualTo(!allowed);
        }
        var anonymous = send(call, People.anyone()).statusCode();
        assertThat(anonymous == 401)
                .as("%s without a token is %d", operation, anonymous)
                .isEqualTo(call.may() != ANYONE);
        for (var bad : List.of(
                Tokens.of("someone").role("plan-editor").expired(),
                Tokens.of("someone").role("plan-editor").signedByAnotherKey(),
                Tokens.of("someone").role("plan-editor").unsigned(),
                Tokens.of("someone").role("plan-editor").otherIssuer())) {
            assertThat(send(call, People.with(bad)).statusCode())
                    .as("%s with a bad token", operation)
                    .isEqualTo(401);
        }
    }

    @Test
    void theWalkLeavesNoOperationOut() {
        var served = People.anyone()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .<Map<String, Map<String, Map<String, Object>>>>get("paths")
                .entrySet()
                .stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().values().stream())
                .map(operation -> (String) operation.get("operationId"));
        assertThat(served).containsExactlyInAnyOrderElementsOf(CALLS.keySet());
    }

    /** @return the operations that change something */
    static Stream<String> writes() {
        return CALLS.entrySet().stream()
                .filter(call -> !call.getValue().method().equals("GET"))
                .map(Map.Entry::getKey);
    }

    static boolean mayWrite(String operation, String role) {
        return CALLS.get(operation).may().contains(role);
    }

    static Stream<Arguments> operations() {
        return CALLS.keySet().stream().sorted().map(Arguments::of);
    }

    private static Response send(Call call, RequestSpecification who) {
        var path = call.path().replace("{id}", UUID.randomUUID().toString());
        if (call.method().equals("FORM")) {
            return who.contentType("multipart/form-data")
                    .multiPart("file", "plan.csv", "a;b".getBytes())
                    .multiPart("level", "REGION")
                    .multiPart("region", "110000000")
                    .multiPart("periodFrom", "2026-01-01")
                    .multiPart("periodTo", "2026-12-31")
                    .multiPart("titleRu", "x")
                    .post(path);
        }
        if (call.method().equals("FILE")) {
            return who.contentType("multipart/form-data")
                    .multiPart("file", "a.csv", "a;b".getBytes())
                    .post(path);
        }
        var request = call.body() == null ? who : who.body(call.body());
        return request.request(call.method(), path);
    }

    private static Map<String, Object> edit() {
        return Map.of("title", Map.of("ru", "x"), "periodFrom", "2026-01-01", "periodTo", "2026-12-31");
    }

    private static Map<String, Object> act() {
        return Map.of("act", Map.of("type", "ORDER", "number", "1", "date", "2026-01-15"));
    }

    private static Map<String, Object> closure() {
        return Map.of("reason", "COMPLETED");
    }

    private static Map<String, Object> measure() {
        return Map.of("title", Map.of("ru", "x"), "costs", List.of());
    }

    private static Map<String, Object> run() {
        return Map.of("planIds", List.of(UUID.randomUUID()));
    }

    private static Map<String, Object> draft() {
        return Map.of("runId", UUID.randomUUID(), "findingId", "0".repeat(64));
    }

    private static Map<String, Object> proposal() {
        return Map.of("text", Map.of("ru", "x"), "addressee", "MKI");
    }
}
