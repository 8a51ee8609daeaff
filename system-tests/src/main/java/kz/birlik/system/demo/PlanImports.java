package kz.birlik.system.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;

/** Sends the files of plans in and holds what the service reads in them against what they say. */
final class PlanImports {

    private static final String IMPORTS = "/api/v1/plan-imports";

    /** Enough to see what is wrong with a file. */
    private static final int MOST_SHOWN = 12;

    private final Suite suite;

    private final PlansConcept concept;

    PlanImports(Suite suite, PlansConcept concept) {
        this.suite = suite;
        this.concept = concept;
    }

    /**
     * The report of a dry run; a file that an earlier run of the demo sent is not sent again.
     *
     * @return path of the import
     * @throws DemoFailed naming file, row and field of what was read otherwise than expected
     */
    String dryRun(PlanTruth plan, Tongue tongue, DemoFile file) {
        var user = plan.owner().user();
        // plans-service may not have heard of a concept yet that was approved a moment ago
        var sent = suite.sendWhile(
                answer -> answer.text("/violations/0/field").equals("concept"), user, IMPORTS, form(plan, file));
        var path = sent.status() == 409 && sent.problem().equals("file-known")
                ? sent.text("/import")
                : suite.demand(sent, 202, file.name()).location();
        var read = suite.await(
                user,
                path,
                "read " + file.name(),
                answer -> !answer.text("/status").equals("READING"));
        if (read.text("/status").equals("REJECTED")) {
            throw new DemoFailed(
                    "%s was rejected: %s".formatted(file.name(), read.body().at("/problem")));
        }
        var language = tongue.name().toLowerCase(Locale.ROOT);
        var differences = DryRun.differences(
                file.name(), language, file.rows(), read.body().at("/rows"));
        if (!differences.isEmpty()) {
            throw new DemoFailed("%s (%s) was read otherwise than expected, %d differences:%n%s"
                    .formatted(
                            file.name(),
                            file.oddityNames(),
                            differences.size(),
                            String.join("\n", differences.subList(0, Math.min(MOST_SHOWN, differences.size())))));
        }
        return path;
    }

    /** @return path of the plan that was made of the import, now or by an earlier run */
    String commit(PlanTruth plan, DemoFile file, String path) {
        var user = plan.owner().user();
        var known = suite.get(user, path, 200);
        if (known.text("/status").equals("COMMITTED")) {
            return "/api/v1/plans/" + known.text("/planId");
        }
        confirm(user, path, known);
        var made = suite.post(user, path + "/commit", Map.of("rows", "ALL"), 201);
        var leftOut = file.count("ERROR");
        suite.check(
                "%d rows that cannot be read are left out".formatted(leftOut),
                made.body().at("/leftOut").asLong() == leftOut,
                made);
        return made.location();
    }

    /** The editor says which direction of the concept each section of the file means. */
    private void confirm(String user, String path, Answer read) {
        var sections = new ArrayList<Map<String, String>>();
        for (JsonNode section : read.body().at("/sections")) {
            var row = section.get("section").asText();
            sections.add(Map.of(
                    "section",
                    row,
                    "directionId",
                    concept.direction(PlansConcept.numberIn(row)).id()));
        }
        suite.put(user, path + "/directions", read.etag(), Map.of("directions", sections), 200);
    }

    /** Adds the Kazakh words; every measure with a number must find its twin, and nothing may differ. */
    void pair(PlanTruth plan, String path, DemoFile kazakh) {
        var user = plan.owner().user();
        var form = new Multipart()
                .field("commit", "true")
                .file("file", kazakh.name(), kazakh.format().mediaType(), kazakh.bytes())
                .end();
        var paired = suite.upload(user, path + "/translations", form, 200, "");
        var numberless = kazakh.rows().stream()
                .filter(row -> List.of("UNDERSTOOD", "GUESSED").contains(row.outcome()))
                .filter(row -> row.fields().get("number") == null)
                .count();
        suite.check(
                kazakh.name() + " is the twin of the plan",
                paired.body().at("/paired").asLong()
                                == kazakh.count("UNDERSTOOD") + kazakh.count("GUESSED") - numberless
                        && paired.body().at("/missingInPlan").size() == numberless
                        && paired.body().at("/differences").isEmpty(),
                paired);
    }

    private byte[] form(PlanTruth plan, DemoFile file) {
        return details(plan, concept)
                .file("file", file.name(), file.format().mediaType(), file.bytes())
                .end();
    }

    /** @return a form that says whose plan for what time it is, and lacks the file */
    static Multipart details(PlanTruth plan, PlansConcept concept) {
        var form = new Multipart()
                .field("level", plan.owner().isRepublic() ? "REPUBLIC" : "REGION")
                .field("periodFrom", plan.year() + "-01-01")
                .field("periodTo", plan.year() + "-12-31")
                .field("titleRu", plan.title().ru())
                .field("titleKk", plan.title().kk())
                .field("concept", concept.id());
        if (!plan.owner().isRepublic()) {
            form.field("region", plan.owner().kato());
        }
        return form;
    }
}
