package kz.birlik.system.demo;

import java.util.List;
import java.util.Map;

import kz.birlik.system.demo.truth.Lot;
import kz.birlik.system.demo.truth.PlanTruth;

/** Says of a fifth of the measures which task of the concept they carry out, and of half of these which indicator they serve. */
final class ConceptTies {

    private final Suite suite;
    private final PlansConcept concept;

    ConceptTies(Suite suite, PlansConcept concept) {
        this.suite = suite;
        this.concept = concept;
    }

    /** @param path of a plan that is still a draft */
    void tie(PlanTruth plan, List<NumberedRow> rows, String path) {
        var ids = MeasureIds.of(suite, plan, path);
        for (var row : rows) {
            var key = row.measure().key();
            if (Lot.oneIn(5, plan.label(), key, "task")) {
                var direction = concept.direction(PlansConcept.numberOf(row.measure()));
                var measure = "/api/v1/measures/" + ids.get(row.number());
                var user = plan.owner().user();
                var indicators =
                        Lot.oneIn(2, plan.label(), key, "indicator") ? List.of(direction.indicatorId()) : List.of();
                suite.put(
                        user,
                        measure + "/concept-links",
                        suite.get(user, measure, 200).etag(),
                        Map.of("taskId", direction.taskId(), "indicatorIds", indicators),
                        200);
            }
        }
    }
}
