package kz.birlik.system.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Third part: a regional plan is imported from the table people send, approved and analysed. */
final class PlanToFindings {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MEASURES = "/measures?limit=100";

    /** What the two tables were made to lack. */
    private static final Set<String> RULES = Set.of(
            "NO_INDICATOR", "NO_DUE_DATE", "NO_COST_OR_SOURCE", "NO_LEAD", "OUTPUT_ONLY", "DUPLICATE_ACROSS_PLANS");

    private static final String AKMOLA = "110000000";
    private static final String PAVLODAR = "550000000";

    private final Suite suite;
    private final String run;

    PlanToFindings(Suite suite, String run) {
        this.suite = suite;
        this.run = run;
    }

    /** @return a weakness of the plan that was approved */
    Weakness walk() {
        suite.say("8. Regional plans are imported from XLSX and CSV (synthetic tables in the usual form)");
        suite.get(Suite.ANYONE, "/api/v1/regions?asOf=2026-01-01", 200);
        var akmola = bytes("akmola-2026.xlsx");
        suite.upload(
                "pavlodar", "/api/v1/plan-imports", form(AKMOLA, "akmola-2026.xlsx", XLSX, akmola), 403, "forbidden");
        suite.upload(
                "akmola",
                "/api/v1/plan-imports",
                form(AKMOLA, "plan.xlsx", XLSX, "%PDF-1.7 not a table".getBytes()),
                415,
                "unsupported-media-type");
        var first = importPlan("akmola", AKMOLA, "akmola-2026.xlsx", XLSX);
        var second = importPlan("pavlodar", PAVLODAR, "pavlodar-2026.csv", "text/csv");
        hasTheRowsOfTheFile(second, bytes("pavlodar-2026.csv"));
        approve(first);
        return analyse(first, List.of(id(first), id(second)));
    }

    private String importPlan(String user, String region, String file, String type) {
        var job = suite.upload(user, "/api/v1/plan-imports", form(region, file, type, bytes(file)), 202, "")
                .location();
        var ready = suite.await(
                user,
                job,
                "the table has been read",
                read -> !read.text("/status").equals("READING"));
        suite.check("it is ready to be committed", ready.text("/status").equals("READY"), ready);
        for (JsonNode row : ready.body().at("/rows")) {
            if (!row.at("/outcome").asText().equals("UNDERSTOOD")) {
                suite.note("row %s %s: %s (%s)"
                        .formatted(
                                row.at("/rowNumber").asText(),
                                row.at("/outcome").asText(),
                                row.at("/messages/0/text/en").asText(),
                                row.at("/messages/0/text/ru").asText()));
            }
        }
        suite.refused("analyst", job + "/commit", Map.of("rows", "ALL"), 403, "forbidden");
        var plan = suite.post(user, job + "/commit", Map.of("rows", "ALL"), 201).location();
        suite.readBack(
                "auditor",
                plan + MEASURES,
                "every row read as a measure is one, word for word, and there is no other",
                read -> ReadRows.of(ready).areThe(read.body().at("/items")));
        return plan;
    }

    /** The table as it lies on disk, past everything that has read it. */
    private void hasTheRowsOfTheFile(String plan, byte[] table) {
        var titles = new String(table, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("\\d+;\\D.*"))
                .map(line -> line.split(";")[1].replace("\"", ""))
                .toList();
        suite.readBack(
                "auditor",
                plan + MEASURES,
                "they are the %d of the file in its order".formatted(titles.size()),
                read -> read.body()
                        .at("/items")
                        .valueStream()
                        .map(measure -> measure.at("/title/ru").asText())
                        .toList()
                        .equals(titles));
    }

    private void approve(String plan) {
        suite.get(Suite.ANYONE, plan, 404);
        var drafted = suite.get("auditor", plan + MEASURES, 200);
        suite.refused("akmola", plan + "/approval", act(), 403, "forbidden");
        suite.post("approver", plan + "/approval", act(), 200);
        suite.readBack(
                Suite.ANYONE,
                plan,
                "anyone reads the approved plan with its act",
                read -> read.is("/status", "APPROVED") && read.is("/approvalAct/number", "DEMO-" + run));
        suite.readBack(
                Suite.ANYONE,
                plan + MEASURES,
                "and its measures",
                read -> valuesOf(read, "id").equals(valuesOf(drafted, "id")));
    }

    private Weakness analyse(String plan, List<String> plans) {
        suite.say("9. The plans are analysed: every finding names its rule, its inputs and its row");
        var job = suite.post("analyst", "/api/v1/analysis-runs", Map.of("planIds", plans, "ruleset", "2026.1"), 202)
                .location();
        suite.await(
                "analyst",
                job,
                "the run has ended",
                read -> read.text("/status").equals("COMPLETED"));
        var findings = suite.get("analyst", job + "/findings?limit=100", 200);
        suite.check("weaknesses were found", findings.body().at("/items").size() > 0, findings);
        suite.readBack(
                "auditor",
                job + "/findings?limit=100",
                "the auditor reads the same findings",
                read -> read.body().at("/items").equals(findings.body().at("/items")));
        suite.check(
                "every rule of the demo's weaknesses found some",
                valuesOf(findings, "rule").containsAll(RULES),
                findings);
        for (JsonNode finding : findings.body().at("/items")) {
            suite.note("%-24s %s"
                    .formatted(
                            finding.at("/rule").asText(), finding.at("/text/en").asText()));
        }
        return Weakness.first(job, findings, plan, plans, "NO_LEAD");
    }

    private Map<String, Object> act() {
        return Map.of("act", Map.of("type", "AKIMAT_RESOLUTION", "number", "DEMO-" + run, "date", "2026-01-15"));
    }

    private byte[] form(String region, String file, String type, byte[] content) {
        return new Multipart()
                .field("level", "REGION")
                .field("region", region)
                .field("periodFrom", "2026-01-01")
                .field("periodTo", "2026-12-31")
                .field("again", "true")
                .field("titleRu", "Синтетический план мероприятий 2026, показ " + run)
                .field("titleKk", "2026 жылғы синтетикалық іс-шаралар жоспары, көрсетілім " + run)
                .file("file", file, type, content)
                .end();
    }

    private static Set<String> valuesOf(Answer list, String member) {
        return list.body()
                .at("/items")
                .valueStream()
                .map(item -> item.path(member).asText())
                .collect(Collectors.toSet());
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static byte[] bytes(String name) {
        try (var in = PlanToFindings.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new DemoFailed("The demo file %s is not packaged.".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
