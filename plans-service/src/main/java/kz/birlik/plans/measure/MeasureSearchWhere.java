package kz.birlik.plans.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kz.birlik.plans.plan.PlanVisibility;

/** The conditions of the list over all plans with their parameters: those on the plan {@code p}, those on the measure {@code m}. */
final class MeasureSearchWhere {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final List<String> plans = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean byStatus;

    MeasureSearchWhere(MeasureSearchFilter filter, PlanVisibility visibility, LocalDate day) {
        byStatus = filter.status != null;
        visible(visibility);
        plan(filter);
        if (filter.direction != null) {
            measure("m.direction_id = :direction", "direction", filter.direction);
        }
        if (filter.dueFrom != null || filter.dueTo != null) {
            due(filter.dueFrom == null ? FIRST : filter.dueFrom, filter.dueTo == null ? LAST : filter.dueTo);
        }
        if (byStatus) {
            // nobody owes what was not approved
            plans.add("p.approved_on is not null");
            plans.add(StatusInSql.necessaryOfPlan(filter.status));
            measures.add(StatusInSql.necessary(filter.status));
            measure(StatusInSql.has(), "status", filter.status.name());
            parameters.put("day", day);
        }
        if (filter.q != null) {
            measure("m.title_words like :q", "q", contains(filter.q));
        }
    }

    String ofPlans() {
        return plans.isEmpty() ? "true" : String.join(" and ", plans);
    }

    String ofMeasures() {
        return measures.isEmpty() ? "true" : String.join(" and ", measures);
    }

    String joins() {
        return byStatus ? StatusInSql.JOINS : "";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void visible(PlanVisibility visibility) {
        switch (visibility.kind()) {
            case EVERYTHING -> {}
            case PUBLISHED -> plans.add("p.approved_on is not null");
            case REGIONS -> plan("(p.approved_on is not null or p.region_kato in (:own))", "own", visibility.regions());
            case BODY -> plan("(p.approved_on is not null or p.owner_body = :ownBody)", "ownBody", visibility.body());
            case BODY_AND_REGIONS ->
                plan(
                        "(p.approved_on is not null or p.level <> 'REPUBLIC' or p.owner_body = :ownBody)",
                        "ownBody",
                        visibility.body());
        }
    }

    private void plan(MeasureSearchFilter filter) {
        if (filter.plan != null) {
            plan("p.id = :onePlan", "onePlan", filter.plan);
        }
        if (filter.region != null) {
            plan("p.region_kato = :region", "region", filter.region);
        }
        if (filter.period != null) {
            plan("p.period_from <= :yearEnd", "yearEnd", LocalDate.of(filter.period, 12, 31));
            plan("p.period_to >= :yearStart", "yearStart", LocalDate.of(filter.period, 1, 1));
        }
    }

    /** A term holds all its due days, so its ends narrow first; a plan without such a term is passed over by an index. */
    private void due(LocalDate from, LocalDate to) {
        plans.add("exists (select from measure t where t.plan_id = p.id and t.edition = p.edition"
                + " and t.term_to >= :dueFrom and t.term_from <= :dueTo)");
        measures.add("m.term_to >= :dueFrom and m.term_from <= :dueTo");
        measures.add("measure_due_within(m.due_dates, cast(:dueFrom as date), cast(:dueTo as date))");
        parameters.put("dueFrom", from);
        parameters.put("dueTo", to);
    }

    private void plan(String condition, String name, Object value) {
        plans.add(condition);
        parameters.put(name, value);
    }

    private void measure(String condition, String name, Object value) {
        measures.add(condition);
        parameters.put(name, value);
    }

    private static String contains(String words) {
        return "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }
}
