package kz.birlik.plans.measure;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.plan.PlanVisibility;

/** The measures of all plans a caller may see, each plan in its current edition. */
@ApplicationScoped
public class MeasureSearch {

    private final MeasureSearchTable table;
    private final MeasureRepository measures;
    private final PlanRepository plans;
    private final AcceptedProgress accepted;
    private final PlanRights rights;
    private final BusinessClock clock;

    MeasureSearch(
            MeasureSearchTable table,
            MeasureRepository measures,
            PlanRepository plans,
            AcceptedProgress accepted,
            PlanRights rights,
            BusinessClock clock) {
        this.table = table;
        this.measures = measures;
        this.plans = plans;
        this.accepted = accepted;
        this.rights = rights;
        this.clock = clock;
    }

    /** A measure with its place in the list. */
    record Listed(MeasureSearchTable.Place place, MeasureView view) {}

    @Transactional
    List<Listed> page(MeasureSearchFilter filter, MeasureSearchTable.Place after, int limit) {
        filter.demandValid();
        var day = day(filter);
        var found = table.page(filter, visibility(), day, after, limit);
        var full = full(found);
        var progress = progress(full, day);
        return found.stream()
                .map(each -> {
                    var measure = full.get(each.measure());
                    return new Listed(
                            each.place(), MeasureView.of(measure, progress.get(measure.measure().lineId), day));
                })
                .toList();
    }

    @Transactional
    long count(MeasureSearchFilter filter) {
        filter.demandValid();
        return table.count(filter, visibility(), day(filter));
    }

    private LocalDate day(MeasureSearchFilter filter) {
        return filter.asOf == null ? clock.today() : filter.asOf;
    }

    private PlanVisibility visibility() {
        return rights.visibility(rights.scope());
    }

    private Map<UUID, FullMeasure> full(List<MeasureSearchTable.Found> found) {
        var ids = found.stream().map(MeasureSearchTable.Found::measure).toList();
        return measures.full(ids.isEmpty() ? List.of() : measures.list("id in ?1", ids)).stream()
                .collect(toMap(full -> full.measure().id, Function.identity()));
    }

    /** @return nothing for a draft: nobody owes what was not approved */
    private Map<UUID, MeasureProgress> progress(Map<UUID, FullMeasure> shown, LocalDate day) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        var ids = shown.values().stream()
                .map(full -> full.measure().planId)
                .distinct()
                .toList();
        var published = plans.list("id in ?1 and approvedOn is not null", ids).stream()
                .collect(toMap(Plan::id, Function.identity()));
        var approved = shown.values().stream()
                .map(FullMeasure::measure)
                .filter(measure -> published.containsKey(measure.planId))
                .toList();
        return accepted.progress(approved, published::get, day);
    }
}
