package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.system.demo.file.Certificate;
import kz.birlik.system.demo.truth.Lot;

/**
 * The execution of one plan through its periods: reports by table before their day, some after it, evidence for a few; the collector
 * accepts most, returns some for their reason, and leaves a few lying.
 */
final class Execution {

    /** What is in time comes so many days before the last one. */
    static final int DAYS_AHEAD = 3;

    private static final int DAYS_LATE = 3;
    private static final int MOST_REPORTS = 200;
    private static final Map<String, String> REASON =
            Map.of("reason", "Нет подтверждающих сведений об охвате (синтетическая причина)");

    private final Suite suite;
    private final PlanUnderway plan;
    private final Map<String, List<Claims.Claim>> claims;
    private int sent;
    private int accepted;

    Execution(Suite suite, PlanUnderway plan) {
        this.suite = suite;
        this.plan = plan;
        this.claims = Claims.of(plan);
    }

    /** Something that happens on a day. */
    record Step(LocalDate day, Runnable action) {}

    /** @return what happens in the periods that are over by that day, as far as no earlier run has done it */
    List<Step> steps(LocalDate today) {
        var steps = new ArrayList<Step>();
        for (var period : plan.periods()) {
            var collected = period.collectorDue().minusDays(1);
            if (collected.isBefore(today)) {
                var known = known(period);
                claims.get(period.key()).removeIf(claim -> known.containsKey(claim.number()));
                if (!claims.get(period.key()).isEmpty()) {
                    var inTime = period.executorDue().minusDays(DAYS_AHEAD);
                    steps.add(new Step(inTime, () -> send(period, Claims.Coming.IN_TIME)));
                    steps.add(
                            new Step(period.executorDue().plusDays(DAYS_LATE), () -> send(period, Claims.Coming.LATE)));
                }
                if (!steps.isEmpty() || known.containsValue("SUBMITTED")) {
                    steps.add(new Step(collected, () -> collect(period)));
                }
            }
        }
        return steps;
    }

    /** @return the states of the reports of a period, by the numbers of their measures */
    private Map<String, String> known(PlanUnderway.Period period) {
        var known = new HashMap<String, String>();
        for (JsonNode report :
                suite.get("collector", reports(period, ""), 200).body().at("/items")) {
            var number = numberOf(report);
            // What the collector leaves lying is to stay so.
            known.put(
                    number,
                    isLeft(period, number) ? "LEFT" : report.get("status").asText());
        }
        return known;
    }

    int sent() {
        return sent;
    }

    int accepted() {
        return accepted;
    }

    private void send(PlanUnderway.Period period, Claims.Coming coming) {
        var all = claims.get(period.key()).stream()
                .filter(claim -> claim.coming() == coming)
                .toList();
        send(all.stream().filter(claim -> !claim.evidence()).toList(), true);
        var withEvidence = all.stream().filter(Claims.Claim::evidence).toList();
        for (var report : send(withEvidence, false)) {
            var path = "/api/v1/reports/" + report;
            var file = Certificate.of("Справка об исполнении (синтетический пример), "
                    + plan.truth().label());
            suite.upload(
                    plan.user(),
                    path + "/evidence",
                    new Multipart()
                            .file("file", "spravka.docx", Certificate.MEDIA_TYPE, file)
                            .end(),
                    201,
                    "");
            suite.post(plan.user(), path + "/submission", null, 200);
        }
    }

    /** @return ids of the reports that were written */
    private List<String> send(List<Claims.Claim> some, boolean submit) {
        if (some.isEmpty()) {
            return List.of();
        }
        var form = new Multipart()
                .field("rows", "ALL")
                .field("submit", String.valueOf(submit))
                .file("file", "otchet-%s.csv".formatted(plan.truth().label()), "text/csv", ClaimTable.csv(some))
                .end();
        var answer = suite.upload(plan.user(), plan.path() + "/report-files", form, 200, "");
        suite.check(
                "every row of the reports is written",
                answer.body().at("/reports").asInt() == some.size(),
                answer);
        sent += some.size();
        var written = new ArrayList<String>();
        answer.body().at("/rows").forEach(row -> {
            if (row.hasNonNull("reportId")) {
                written.add(row.get("reportId").asText());
            }
        });
        return written;
    }

    private void collect(PlanUnderway.Period period) {
        var submitted = suite.get("collector", reports(period, "&status=SUBMITTED"), 200);
        var again = new ArrayList<Claims.Claim>();
        for (JsonNode report : submitted.body().at("/items")) {
            var path = "/api/v1/reports/" + report.get("id").asText();
            var number = numberOf(report);
            if (isLeft(period, number)) {
                continue;
            }
            if (oneIn(20, period, number, "return")) {
                suite.post("collector", path + "/return", REASON, 200);
                claims.get(period.key()).stream()
                        .filter(claim -> claim.number().equals(number))
                        .filter(claim -> !oneIn(4, period, number, "stays"))
                        .forEach(again::add);
            } else {
                accept(path);
            }
        }
        send(again, true).forEach(id -> accept("/api/v1/reports/" + id));
        sent -= again.size();
    }

    private void accept(String path) {
        suite.post("collector", path + "/acceptance", null, 200);
        accepted++;
    }

    private String reports(PlanUnderway.Period period, String filter) {
        return "/api/v1/reports?plan=%s&period=%s&limit=%d%s".formatted(plan.id(), period.key(), MOST_REPORTS, filter);
    }

    private static String numberOf(JsonNode report) {
        return report.get("measureNumber").asText().replaceAll("\\.$", "");
    }

    private boolean isLeft(PlanUnderway.Period period, String number) {
        return oneIn(40, period, number, "left");
    }

    private boolean oneIn(int sides, PlanUnderway.Period period, String number, String what) {
        return Lot.oneIn(sides, plan.truth().label(), period.key(), number, what);
    }
}
