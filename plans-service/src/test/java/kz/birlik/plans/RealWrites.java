package kz.birlik.plans;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.EvidenceFiles;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Proposals;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;

/** Every operation that writes, on an object that is there and in the state it asks for; plans are those of Akmola. */
final class RealWrites {

    static final String SYNTHETIC = "Walk over the writes (synthetic)";

    /** One request, which succeeds when its owner sends it; it names its body, its path and all but the sender. */
    record Write(Supplier<RequestSpecification> owner, Function<RequestSpecification, Response> call) {}

    private static final Map<String, Object> REASON = Map.of("reason", "Проверка (синтетическая)");
    private static final Map<String, Object> PLAN =
            Map.of("title", Map.of("ru", "План (синтетический)"), "periodFrom", "2026-01-01", "periodTo", "2026-12-31");
    private static final Map<String, Object> MEASURE =
            Map.of("number", "1", "title", Map.of("ru", "Форум отцов"), "costs", List.of());

    /** Each makes its object anew, since a write uses it up. */
    static final Map<String, Supplier<Write>> ALL = new LinkedHashMap<>();

    static {
        reference();
        imports();
        plans();
        measures();
        reports();
        ALL.put("startAnalysisRun", () -> {
            var plan = draft();
            return post(People::analyst, "/api/v1/analysis-runs", Map.of("planIds", List.of(Imports.id(plan))));
        });
        analysis();
        proposals();
    }

    private static void analysis() {
        ALL.put(
                "dismissFinding",
                () -> post(
                        People::analyst, Runs.only(Runs.of(Runs.DAY, draft()), "NO_INDICATOR") + "/dismissal", REASON));
        ALL.put("undoDismissal", () -> {
            var finding = Runs.only(Runs.of(Runs.DAY, draft()), "NO_INDICATOR");
            People.analyst().body(REASON).post(finding + "/dismissal").then().statusCode(200);
            return with("DELETE", People::analyst, finding + "/dismissal", null);
        });
        ALL.put(
                "askWhatIf",
                () -> post(
                        People::analyst,
                        Runs.of(Runs.DAY, draft()) + "/what-if",
                        Map.of("weights", Map.of("NO_LEAD", 0.5))));
    }

    private static void proposals() {
        ALL.put("draftProposal", () -> post(People::analyst, "/api/v1/proposals", Proposals.request(weakness())));
        ALL.put(
                "draftProposals",
                () -> post(People::analyst, Runs.of(Runs.DAY, draft()) + "/proposals", Map.of("rule", "NO_INDICATOR")));
        ALL.put(
                "editProposal",
                () -> put(
                        People::analyst,
                        Proposals.drafted(weakness()),
                        Map.of("text", Map.of("ru", "Установить показатель."), "addressee", "AKIM-110000000")));
        ALL.put("deleteProposal", () -> with("DELETE", People::analyst, Proposals.drafted(weakness()), null));
        ALL.put("sendProposal", () -> post(People::analyst, Proposals.drafted(weakness()) + "/sending", Map.of()));
        ALL.put("acceptProposal", () -> post(People::akmola, Proposals.sent(weakness()) + "/acceptance", Map.of()));
        ALL.put("rejectProposal", () -> post(People::akmola, Proposals.sent(weakness()) + "/rejection", REASON));
        ALL.put("applyProposal", () -> {
            var plan = Proposals.plan();
            var proposal = Proposals.accepted(Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD"));
            Imports.corrected(plan, table().xlsx());
            Imports.approvedBy(plan, "2026-03-01");
            return post(
                    People::akmola,
                    proposal + "/application",
                    Map.of("measureId", Imports.id(Execution.measure(plan, 1))));
        });
    }

    private static String weakness() {
        return Runs.only(Runs.of(Runs.DAY, draft()), "NO_INDICATOR");
    }

    private RealWrites() {}

    private static void reference() {
        ALL.put("importRegions", () -> {
            var region = People.anyone()
                    .get("/api/v1/regions?kato=" + Imports.AKMOLA)
                    .jsonPath();
            var csv = "id;parent_id;code;name\n1;0;%s;%s\n2;1;119960000;Х район\n"
                    .formatted(Imports.AKMOLA, region.getString("items[0].name.ru"));
            return new Write(
                    People::admin,
                    who -> file(who, "kato.csv", csv.getBytes(StandardCharsets.UTF_8))
                            .multiPart("asOf", "2026-01-01")
                            .multiPart("source", SYNTHETIC)
                            .post("/api/v1/regions/imports"));
        });
        ALL.put("setPopulation", () -> {
            var region = People.anyone()
                    .get("/api/v1/regions?kato=" + Imports.PAVLODAR)
                    .jsonPath();
            var path = "/api/v1/regions/" + region.getString("items[0].id") + "/population";
            var figures = People.anyone().get(path).jsonPath().getList("figures");
            return put(People::admin, path, Map.of("figures", figures));
        });
        ALL.put("registerBody", () -> post(People::admin, "/api/v1/bodies", body()));
        ALL.put("editBody", () -> {
            var facts = body();
            var path = registered(facts);
            facts.remove("code");
            facts.remove("aliases");
            return put(People::admin, path, facts);
        });
        ALL.put(
                "nameBody",
                () -> put(People::admin, registered(body()) + "/aliases", Map.of("aliases", List.of(code()))));
        ALL.put(
                "dissolveBody",
                () -> post(People::admin, registered(body()) + "/dissolution", Map.of("on", "2026-07-01")));
    }

    private static void imports() {
        ALL.put(
                "startPlanImport",
                () -> new Write(
                        People::akmola, who -> Imports.upload(who, Imports.AKMOLA, "plan.xlsx", table().xlsx())));
        ALL.put(
                "correctPlanImportRow",
                () -> with(
                        "PATCH",
                        People::akmola,
                        imported() + "/rows/5",
                        Map.of("fields", Map.of("title", "Форум отцов"))));
        ALL.put(
                "confirmPlanImportDirections",
                () -> put(People::akmola, imported() + "/directions", Map.of("directions", List.of())));
        ALL.put("commitPlanImport", () -> post(People::akmola, imported() + "/commit", Map.of("rows", "ALL")));
        ALL.put("translatePlan", () -> {
            var plan = draft();
            return new Write(
                    People::akmola,
                    who -> file(who, "twin.docx", twin())
                            .multiPart("commit", "true")
                            .post(plan + "/translations"));
        });
    }

    private static void plans() {
        ALL.put("editPlan", () -> put(People::akmola, draft(), PLAN));
        ALL.put("submitPlan", () -> post(People::akmola, draft() + "/submission", Map.of()));
        ALL.put("returnPlan", () -> {
            var plan = draft();
            People.akmola().post(plan + "/submission").then().statusCode(200);
            return post(People::approver, plan + "/return", REASON);
        });
        ALL.put(
                "approvePlan",
                () -> post(People::approver, draft() + "/approval", Map.of("act", Imports.act("2026-01-15"))));
        ALL.put(
                "closePlan",
                () -> post(
                        People::approver,
                        Imports.approved(draft()) + "/closure",
                        Map.of("reason", "TERMINATED_EARLY", "act", Imports.act("2026-02-01"))));
        ALL.put("withdrawPlanCorrection", () -> {
            var plan = Imports.approved(draft());
            Imports.corrected(plan, table().measure("2", "Клуб").xlsx());
            return with("DELETE", People::akmola, plan + "/editions/2", null);
        });
        ALL.put(
                "setReportSchedule",
                () -> put(
                        People::akmola,
                        draft() + "/report-schedule",
                        Map.of("collector", "MKI", "template", "HALF_YEAR_5_JULY_20_DECEMBER")));
    }

    private static void measures() {
        ALL.put("editMeasure", () -> put(People::akmola, Execution.measure(draft(), 1), MEASURE));
        ALL.put(
                "setMeasureIndicators",
                () -> put(
                        People::akmola,
                        Execution.measure(draft(), 1) + "/indicators",
                        Map.of(
                                "indicators",
                                List.of(Map.of(
                                        "name",
                                        Map.of("ru", "Количество форумов"),
                                        "unit",
                                        "единиц",
                                        "targets",
                                        List.of(Map.of("year", 2026, "value", 5)))))));
        ALL.put("setMeasureParent", () -> put(People::akmola, Execution.measure(draft(), 1) + "/parent", Map.of()));
        ALL.put("bindMeasure", () -> put(People::akmola, Execution.measure(draft(), 1) + "/concept-links", Map.of()));
        ALL.put(
                "takeMeasureOffControl",
                () -> post(
                        People::collector,
                        running() + "/off-control",
                        Map.of("act", Imports.act("2026-05-12"), "reason", "Объединено")));
    }

    private static void reports() {
        ALL.put("openReport", () -> post(People::akmola, running() + "/reports", Map.of("period", "2026-H1")));
        ALL.put("editReport", () -> put(People::akmola, report(), Execution.done("2026-06-19")));
        ALL.put("submitReport", () -> post(People::akmola, report() + "/submission", Map.of()));
        ALL.put("acceptReport", () -> post(People::collector, submitted() + "/acceptance", Map.of()));
        ALL.put("returnReport", () -> post(People::collector, submitted() + "/return", REASON));
        ALL.put("addEvidence", () -> {
            var report = report();
            return new Write(
                    People::akmola,
                    who -> file(who, "akt.pdf", EvidenceFiles.pdf("акт")).post(report + "/evidence"));
        });
        ALL.put("removeEvidence", () -> {
            var evidence = Imports.path(file(People.akmola(), "akt.pdf", EvidenceFiles.pdf("акт"))
                    .post(report() + "/evidence")
                    .header("Location"));
            return with("DELETE", People::akmola, evidence, null);
        });
        ALL.put("sendReportFile", () -> {
            var plan = Execution.plan(1);
            var table = Table.empty()
                    .row("№ п/п", "Отчётный период", "Исполнение", "Дата исполнения", "Ход исполнения")
                    .row("1", "2026-H1", "исполняется", "", "Работа ведётся");
            return new Write(
                    People::akmola,
                    who -> file(who, "otchet.xlsx", table.xlsx())
                            .multiPart("rows", "ALL")
                            .post(plan + "/report-files"));
        });
    }

    private static Write post(Supplier<RequestSpecification> owner, String path, Map<String, ?> body) {
        return new Write(owner, who -> who.body(body).post(path));
    }

    private static Write put(Supplier<RequestSpecification> owner, String path, Map<String, ?> body) {
        return with("PUT", owner, path, body);
    }

    private static Write with(String method, Supplier<RequestSpecification> owner, String path, Map<String, ?> body) {
        return new Write(
                owner,
                who -> (body == null ? who : who.body(body))
                        .header("If-Match", "*")
                        .request(method, path));
    }

    private static RequestSpecification file(RequestSpecification who, String name, byte[] content) {
        return who.contentType("multipart/form-data").multiPart("file", name, content);
    }

    private static Table table() {
        return Table.usual().measure("1", "Форум матерей");
    }

    private static byte[] twin() {
        return new Docx()
                .table(4)
                .row("Р/с №", "Іс-шараның атауы", "Жауапты орындаушылар", "Орындалу мерзімі")
                .row("1", "Аналар форумы", "Акимат Акмолинской области", "2026 жылғы ІІ тоқсан")
                .end()
                .bytes();
    }

    private static String imported() {
        return Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", table().xlsx());
    }

    private static String draft() {
        return Imports.akmolaPlan(table().xlsx());
    }

    private static String running() {
        return Execution.measure(Execution.plan(1), 1);
    }

    private static String report() {
        return Execution.opened(running(), "2026-H1", Execution.done("2026-06-19"));
    }

    private static String submitted() {
        return Execution.submitted(running(), "2026-H1", Execution.done("2026-06-19"));
    }

    private static Map<String, Object> body() {
        var code = code();
        return new LinkedHashMap<>(Map.of(
                "code",
                code,
                "name",
                Map.of("kk", code + " органы", "ru", "Орган " + code),
                "validFrom",
                "2020-01-01",
                "provenance",
                SYNTHETIC,
                "aliases",
                List.of()));
    }

    private static String code() {
        return "WALK"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 30, 1L << 31), 26)
                        .chars()
                        .mapToObj(
                                digit -> String.valueOf((char) (Character.isDigit(digit) ? 'Q' + digit - '0' : digit)))
                        .reduce("", String::concat)
                        .toUpperCase(Locale.ROOT);
    }

    private static String registered(Map<String, Object> body) {
        return Imports.path(People.admin().body(body).post("/api/v1/bodies").header("Location"));
    }
}
