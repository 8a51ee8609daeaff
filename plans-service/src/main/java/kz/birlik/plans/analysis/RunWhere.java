package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list of runs with their parameters. */
final class RunWhere {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    RunWhere(RunFilter filter) {
        if (filter.status != null) {
            and("r.status = :status", "status", filter.status);
        }
        if (filter.plan != null) {
            and(
                    "cast(sql('(? @> cast(? as jsonb))', r.plans, :plan) as Boolean) = true",
                    "plan",
                    "[{\"planId\":\"%s\"}]".formatted(filter.plan));
        }
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
