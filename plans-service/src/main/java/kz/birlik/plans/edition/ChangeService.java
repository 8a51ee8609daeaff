package kz.birlik.plans.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.measure.MeasureView;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/** Tells what changed in a plan between two editions or two days. */
@ApplicationScoped
public class ChangeService {

    /** Both editions with the counts of all lines, and some of the lines in their order. */
    record Compared(
            PlanEdition from,
            PlanEdition to,
            Map<ChangeKind, Integer> counts,
            List<ChangeTable.Change> changes,
            Map<UUID, MeasureView> measures) {}

    private final PlanRepository plans;
    private final PlanRights rights;
    private final EditionService editions;
    private final ChangeTable table;
    private final MeasureRepository measures;

    ChangeService(
            PlanRepository plans,
            PlanRights rights,
            EditionService editions,
            ChangeTable table,
            MeasureRepository measures) {
        this.plans = plans;
        this.rights = rights;
        this.editions = editions;
        this.table = table;
        this.measures = measures;
    }

    /**
     * @param from number of an edition, or a day on which one was valid
     * @param to likewise
     */
    @Transactional
    Compared compare(UUID planId, String from, String to, ChangeTable.Place seen, int most) {
        var plan = rights.visible(plans.get(planId));
        var before = edition(plan, "from", from);
        var after = edition(plan, "to", to);
        var changes = table.page(planId, before.number, after.number, seen, most);
        return new Compared(before, after, table.count(planId, before.number, after.number), changes, views(changes));
    }

    private PlanEdition edition(Plan plan, String field, String asked) {
        try {
            var number =
                    asked.contains("-") ? plans.editionOn(plan.id(), LocalDate.parse(asked)) : Integer.parseInt(asked);
            return editions.visible(plan, number);
        } catch (DateTimeException | NumberFormatException neither) {
            throw new InvalidRequest(
                    field, "%s is neither the number of an edition nor a day such as 2026-06-01.".formatted(asked));
        }
    }

    private Map<UUID, MeasureView> views(List<ChangeTable.Change> changes) {
        var ids = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()).filter(Objects::nonNull))
                .toList();
        var views = new HashMap<UUID, MeasureView>();
        measures.full(measures.list("id in ?1", ids))
                .forEach(full -> views.put(full.measure().id(), full.view()));
        return views;
    }
}
