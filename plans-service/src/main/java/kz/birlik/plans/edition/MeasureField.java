package kz.birlik.plans.edition;

/** What of a measure may differ between two editions, with the comparison of its rows {@code a} (before) and {@code b} (after). */
public enum MeasureField {
    NUMBER(differs("number")),
    TITLE(differs("title")),
    COMPLETION_FORM(differs("completion_form")),
    EXECUTORS(rowsDiffer("measure_executor", "position", "t.name, t.body, t.by_agreement, t.lead")),
    TERM(differs("term_raw") + " or " + differs("term_wording") + " or " + differs("due_dates")),
    COSTS(differs("cost_total") + " or " + rowsDiffer("measure_cost", "year", "t.year, t.thousand_kzt")),
    SOURCE(differs("source")),
    BUDGET_PROGRAMME(differs("budget_programme")),
    INDICATORS(differs("indicator") + " or "
            + rowsDiffer(
                    "measure_indicator", "position", "t.name, t.unit, t.baseline_value, t.baseline_year, t.targets")),
    DIRECTION(differs("direction")),
    CONCEPT_LINKS(differs("direction_id") + " or " + differs("task_id") + " or " + differs("indicator_ids")),
    PARENT(differs("parent_line_id"));

    private final String comparison;

    MeasureField(String comparison) {
        this.comparison = comparison;
    }

    String comparison() {
        return "(" + comparison + ")";
    }

    private static String differs(String column) {
        return "a.%1$s is distinct from b.%1$s".formatted(column);
    }

    private static String rowsDiffer(String table, String order, String columns) {
        var rows = "(select jsonb_agg(jsonb_build_array(%s) order by t.%s) from %s t where t.measure_id = "
                .formatted(columns, order, table);
        return rows + "a.id) is distinct from " + rows + "b.id)";
    }
}
