package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The conditions of a list of findings with their values. */
final class FindingWhere {

    private static final String IN_REGION =
            "exists (select from analysed_plan p where p.run_id = f.run_id and p.region = ? and jsonb_exists(f.counts, p.plan_id::text))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    FindingWhere(UUID run, FindingFilter filter) {
        and("f.run_id = ?", run);
        andIf("f.rule = ?", filter.rule);
        andIf("f.severity = ?", filter.severity());
        andIf("jsonb_exists(f.counts, ?)", filter.plan == null ? null : filter.plan.toString());
        andIf(IN_REGION, filter.region);
        // worded so that the dismissed ones, which are few, are found from their own table
        if (filter.dismissed != null) {
            conditions.add(filter.dismissed ? "d.active" : "d.active is not true");
        }
    }

    void and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private void andIf(String condition, Object value) {
        if (value != null) {
            and(condition, value);
        }
    }

    String text() {
        return String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
