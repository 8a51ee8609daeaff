package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.system.demo.truth.PlanTruth;

/** Brings an imported plan into force: its report schedule, and the act that approves it. */
final class PlanSigning {

    private static final String COLLECTOR = "MKI";

    private final Suite suite;

    PlanSigning(Suite suite) {
        this.suite = suite;
    }

    /** @return the periods of its schedule; a plan that an earlier run signed stays as it is */
    List<PlanUnderway.Period> sign(PlanTruth plan, String path) {
        var user = plan.owner().user();
        if (!suite.get(user, path, 200).text("/status").equals("DRAFT")) {
            return periods(suite.get(user, path + "/report-schedule", 200));
        }
        var none = suite.get(user, path + "/report-schedule", 200);
        var schedule = suite.put(user, path + "/report-schedule", none.etag(), schedule(plan), 200);
        suite.post("approver", path + "/approval", act(plan), 200);
        return periods(schedule);
    }

    /** Most plans go by the schedule of the Assembly's plan of 2002, some by that of 2025, two regions by quarters. */
    private static Map<String, Object> schedule(PlanTruth plan) {
        var place = plan.owner().index();
        if (place % 10 == 4) {
            return Map.of(
                    "collector",
                    COLLECTOR,
                    "rules",
                    List.of(Map.of("period", "QUARTER", "executorDue", due(1, 5), "collectorDue", due(1, 20))));
        }
        var template = place % 3 == 0 ? "HALF_YEAR_5_JULY_20_DECEMBER" : "HALF_YEAR_20_JUNE_20_DECEMBER";
        return Map.of("collector", COLLECTOR, "template", template);
    }

    private static Map<String, Integer> due(int months, int day) {
        return Map.of("monthsAfterEnd", months, "day", day);
    }

    private static Map<String, Object> act(PlanTruth plan) {
        var type = plan.owner().isRepublic() ? "GOVERNMENT_RESOLUTION" : "AKIMAT_RESOLUTION";
        return Map.of(
                "act",
                Map.of(
                        "type",
                        type,
                        "number",
                        "DEMO-" + plan.label(),
                        "date",
                        signedOn(plan).toString(),
                        "title",
                        Suite.text("Көрсетілім актісі (синтетикалық)", "Демонстрационный акт (синтетический)")));
    }

    static LocalDate signedOn(PlanTruth plan) {
        return LocalDate.of(plan.year(), 1, 10);
    }

    private static List<PlanUnderway.Period> periods(Answer schedule) {
        var periods = new ArrayList<PlanUnderway.Period>();
        for (JsonNode period : schedule.body().at("/periods")) {
            periods.add(new PlanUnderway.Period(
                    period.get("key").asText(),
                    day(period, "from"),
                    day(period, "to"),
                    day(period, "executorDue"),
                    day(period, "collectorDue")));
        }
        return periods;
    }

    private static LocalDate day(JsonNode period, String name) {
        return LocalDate.parse(period.get(name).asText());
    }
}
