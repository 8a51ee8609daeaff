package kz.birlik.plans.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an editor may change of a plan besides its table, by its names in the audit trail. */
final class PlanContent {

    private PlanContent() {}

    static Map<String, Object> of(Plan plan) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", plan.title);
        content.put("periodFrom", plan.periodFrom);
        content.put("periodTo", plan.periodTo);
        content.put("conceptId", plan.conceptId);
        content.put("conceptEdition", plan.conceptEdition);
        return content;
    }
}
