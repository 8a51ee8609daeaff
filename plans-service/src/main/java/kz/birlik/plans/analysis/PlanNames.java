package kz.birlik.plans.analysis;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.region.RegionRepository;

/** What people call the plans of a run; two statements, however many plans. */
@ApplicationScoped
public class PlanNames {

    /** @param region name of its region, or null for the republic */
    public record Named(LocalizedText title, LocalizedText region) {}

    private final PlanRepository plans;
    private final RegionRepository regions;

    PlanNames(PlanRepository plans, RegionRepository regions) {
        this.plans = plans;
        this.regions = regions;
    }

    public Map<UUID, Named> of(AnalysisRun run) {
        var ids = new HashSet<>(AnalysisRun.editions(run.plans).keySet());
        ids.addAll(AnalysisRun.editions(run.compared).keySet());
        var found = plans.list("id in ?1", ids);
        var names = regions.names(
                found.stream().map(Plan::regionKato).filter(Objects::nonNull).collect(Collectors.toSet()), run.asOf);
        return found.stream()
                .collect(Collectors.toMap(Plan::id, plan -> new Named(plan.title(), names.get(plan.regionKato()))));
    }
}
