package kz.birlik.system.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.system.demo.truth.Lot;
import kz.birlik.system.demo.truth.PlanTruth;

/** Ties about half of the measures that regions took over from the republic to the row they copy; of the rest nobody says it. */
final class RepublicanCopies {

    private final Suite suite;

    /** Ids of the republic's measures, by year and key of the catalogue. */
    private final Map<Integer, Map<String, String>> ofRepublic = new HashMap<>();

    RepublicanCopies(Suite suite) {
        this.suite = suite;
    }

    /** @param path of a plan of the republic that is signed */
    void remember(PlanTruth plan, List<NumberedRow> rows, String path) {
        var ids = MeasureIds.of(suite, plan, path);
        var byKey = ofRepublic.computeIfAbsent(plan.year(), none -> new HashMap<>());
        rows.forEach(row -> byKey.putIfAbsent(row.measure().key(), ids.get(row.number())));
    }

    /** @param path of a plan of a region that is still a draft */
    void tie(PlanTruth plan, List<NumberedRow> rows, String path) {
        var above = ofRepublic.getOrDefault(plan.year(), Map.of());
        var ids = MeasureIds.of(suite, plan, path);
        for (var row : rows) {
            var parent = above.get(row.measure().key());
            if (parent != null && Lot.oneIn(2, plan.label(), row.measure().key(), "copy")) {
                var measure = "/api/v1/measures/" + ids.get(row.number());
                var user = plan.owner().user();
                var tag = suite.get(user, measure, 200).etag();
                suite.put(user, measure + "/parent", tag, Map.of("parentId", parent), 200);
            }
        }
    }
}
