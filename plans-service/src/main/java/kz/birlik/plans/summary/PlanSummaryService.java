package kz.birlik.plans.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.concept.FollowedDirection;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.region.RegionRepository;
import kz.birlik.plans.summary.PlanSummaryTable.Group;

/** Rolls approved plans up; drafts are in no figure, so it is the same for everyone. */
@ApplicationScoped
public class PlanSummaryService {

    private static final Comparator<PlanSummaryView.RegionRow> BY_LEVEL_AND_CODE = Comparator.comparing(
                    PlanSummaryView.RegionRow::level)
            .thenComparing(PlanSummaryView.RegionRow::region, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final PlanSummaryTable table;
    private final RegionRepository regions;
    private final FollowedConcepts concepts;
    private final BusinessClock clock;

    PlanSummaryService(
            PlanSummaryTable table, RegionRepository regions, FollowedConcepts concepts, BusinessClock clock) {
        this.table = table;
        this.regions = regions;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional
    public PlanSummaryView summary(PlanSummaryFilter filter) {
        var day = filter.asOf == null ? clock.today() : filter.asOf;
        var figures = new HashMap<Group, SummaryFigures>();
        table.measures(filter, day)
                .forEach(row -> figures.computeIfAbsent(row.group(), group -> new SummaryFigures())
                        .add(row));
        table.costs(filter, day)
                .forEach(row -> figures.computeIfAbsent(row.group(), group -> new SummaryFigures())
                        .add(row));
        var plans = table.plans(filter, day);
        return new PlanSummaryView(
                day,
                filter.period,
                plans.stream().mapToLong(PlanSummaryTable.Plans::plans).sum(),
                ofRegions(plans, figures, day),
                ofDirections(figures));
    }

    private List<PlanSummaryView.RegionRow> ofRegions(
            List<PlanSummaryTable.Plans> plans, Map<Group, SummaryFigures> figures, LocalDate day) {
        var codes = plans.stream()
                .map(row -> row.group().region())
                .filter(Objects::nonNull)
                .toList();
        var names = regions.names(codes, day);
        return plans.stream()
                .map(row -> new PlanSummaryView.RegionRow(
                        row.group().level(),
                        Labels.of(row.group().level()),
                        row.group().region(),
                        row.group().region() == null
                                ? null
                                : names.get(row.group().region()),
                        row.plans(),
                        figures.getOrDefault(row.group(), new SummaryFigures()).view()))
                .sorted(BY_LEVEL_AND_CODE)
                .toList();
    }

    /** In the order of the concepts; what is bound to no direction, or to one that is no longer known, comes last. */
    private List<PlanSummaryView.DirectionRow> ofDirections(Map<Group, SummaryFigures> figures) {
        var groups =
                figures.keySet().stream().filter(group -> !group.ofRegion()).toList();
        var known = concepts.directions(
                groups.stream().map(Group::direction).filter(Objects::nonNull).toList());
        var order = new ArrayList<UUID>(known.keySet());
        return groups.stream()
                .sorted(Comparator.comparing(Group::level)
                        .thenComparing(group -> place(order, group.direction()))
                        .thenComparing(Group::direction, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(group ->
                        row(group, group.direction() == null ? null : known.get(group.direction()), figures.get(group)))
                .toList();
    }

    private static int place(List<UUID> order, UUID direction) {
        var place = order.indexOf(direction);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static PlanSummaryView.DirectionRow row(Group group, FollowedDirection direction, SummaryFigures figures) {
        return new PlanSummaryView.DirectionRow(
                group.level(),
                Labels.of(group.level()),
                group.direction(),
                direction == null ? null : direction.number(),
                direction == null ? null : direction.title(),
                figures.view());
    }
}
