package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.body.Body;

/**
 * A direction of the concept that others work on and a region does not, neither by a plan within it nor as an executor of a republican
 * measure; or a region whose plan is not among those looked at while the plans of most regions are.
 */
public final class UncoveredRegion implements Rule {

    private final RunFacts run;
    private final BigDecimal mostRegions;
    private final Map<UUID, Set<String>> regionsByDirection = new HashMap<>();

    /** @param mostRegions share of the regions from which on a region without a plan is a gap and no choice of the caller */
    public UncoveredRegion(RunFacts run, BigDecimal mostRegions) {
        this.run = run;
        this.mostRegions = mostRegions;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var concept = run.conceptOf(measure.plan());
        var direction = concept == null ? null : concept.directionOf(measure.links());
        if (direction == null) {
            return;
        }
        var regions = regionsByDirection.computeIfAbsent(direction, none -> new TreeSet<>());
        if (!measure.plan().isRepublican()) {
            regions.add(oblast(measure.plan().region()));
        }
        measure.executors().stream()
                .map(MeasureFacts.Executor::body)
                .filter(body -> body != null && body.startsWith(Body.AKIMAT))
                .map(body -> oblast(body.substring(Body.AKIMAT.length())))
                .forEach(regions::add);
    }

    @Override
    public void end(Consumer<Observation> found) {
        run.concepts()
                .values()
                .forEach(concept ->
                        concept.directions().forEach(direction -> withoutDirection(concept, direction, found)));
        withoutPlan(found);
    }

    private void withoutDirection(
            ConceptContent concept, ConceptContent.Direction direction, Consumer<Observation> found) {
        var covered = regionsByDirection.getOrDefault(direction.id(), Set.of());
        if (covered.isEmpty()) {
            return;
        }
        regional(run.judgedOf(concept.id())).forEach((region, plans) -> {
            if (!covered.contains(region)) {
                var inputs = inputs(region);
                inputs.put("conceptId", concept.id());
                inputs.put("directionId", direction.id());
                inputs.put("regionsThatWorkOnIt", covered);
                found.accept(new Observation(
                        plans.stream().collect(Collectors.toMap(PlanFacts::id, plan -> 1)),
                        List.of(),
                        inputs,
                        "measures of the region in the direction 0, regions that work on it %d"
                                .formatted(covered.size()),
                        Map.of(
                                "region",
                                named(region),
                                "what",
                                Inputs.title(direction.title()),
                                "number",
                                direction.number())));
            }
        });
    }

    private void withoutPlan(Consumer<Observation> found) {
        var all = run.regions().keySet();
        var read = new TreeSet<>(regional(run.judged()).keySet());
        read.retainAll(all);
        var share = all.isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf((double) read.size() / all.size());
        if (share.compareTo(mostRegions) < 0) {
            return;
        }
        all.stream().filter(region -> !read.contains(region)).sorted().forEach(region -> {
            var inputs = inputs(region);
            inputs.put("regionsWithPlans", read);
            inputs.put("regionsInForce", all.size());
            found.accept(new Observation(
                    Map.of(),
                    List.of(),
                    inputs,
                    "plans of the region 0, regions with plans %d of %d".formatted(read.size(), all.size()),
                    Map.of(
                            "region",
                            named(region),
                            "with",
                            read.size(),
                            "all",
                            all.size(),
                            Observation.CASE,
                            "NO_PLAN")));
        });
    }

    private static Map<String, Object> inputs(String region) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("region", region);
        return inputs;
    }

    private Object named(String region) {
        var name = run.regions().get(region);
        return name == null ? region : Inputs.title(name);
    }

    private static Map<String, List<PlanFacts>> regional(List<PlanFacts> plans) {
        return plans.stream()
                .filter(plan -> !plan.isRepublican())
                .collect(Collectors.groupingBy(
                        plan -> oblast(plan.region()), java.util.TreeMap::new, Collectors.toList()));
    }

    /** The first two digits of a code are those of its oblast or city of the republic, down to the last village. */
    private static String oblast(String kato) {
        return kato.substring(0, 2) + "0000000";
    }
}
