package kz.birlik.system.demo;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.system.demo.truth.PlanTruth;

/** Tells the measures of a plan by their numbers. */
final class MeasureIds {

    private MeasureIds() {}

    /** @return ids by number; of measures that share one, the last */
    static Map<String, String> of(Suite suite, PlanTruth plan, String path) {
        var ids = new HashMap<String, String>();
        var page = suite.get(plan.owner().user(), path + "/measures?limit=200", 200);
        for (JsonNode measure : page.body().at("/items")) {
            ids.put(measure.path("number").asText(), measure.get("id").asText());
        }
        return ids;
    }
}
