package kz.birlik.plans.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.analysis.facts.PlansOfRun;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.job.Jobs;
import kz.birlik.plans.plan.PlanRights;

/** Starts and shows runs; one method is one use case. */
@ApplicationScoped
public class AnalysisService {

    private final AnalysisRunRepository runs;
    private final PlansOfRun plans;
    private final PlanRights rights;
    private final Rulesets rulesets;
    private final Jobs jobs;
    private final Audit audit;
    private final BusinessClock clock;

    AnalysisService(
            AnalysisRunRepository runs,
            PlansOfRun plans,
            PlanRights rights,
            Rulesets rulesets,
            Jobs jobs,
            Audit audit,
            BusinessClock clock) {
        this.runs = runs;
        this.plans = plans;
        this.rights = rights;
        this.rulesets = rulesets;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Versioned<RunView> start(RunRequest request) {
        var version = request.ruleset() == null ? rulesets.latest() : request.ruleset();
        if (!rulesets.knows(version)) {
            throw new InvalidRequest(
                    "ruleset", "There is no ruleset %s; the newest is %s.".formatted(version, rulesets.latest()));
        }
        var asOf = request.asOf() == null ? clock.today() : request.asOf();
        // in the order of their ids, whatever order was asked for: the same plans give the same run
        var asked = request.planIds().stream().distinct().sorted().toList();
        var chosen = plans.editions(asked, asOf);
        demandAll(asked, chosen);
        var compared = plans.editions(plans.compared(asked, asOf), asOf);
        var run = new AnalysisRun(
                version,
                asOf,
                read(chosen),
                read(compared),
                measures(chosen) + measures(compared),
                rights.caller().subject());
        runs.persistAndFlush(run);
        jobs.add(AnalysisJob.KIND, run.id);
        audit.record(
                "analysis-started", "analysis-run", run.id, null, Map.of("ruleset", version, "plans", chosen.size()));
        return new Versioned<>(RunView.of(run), run.version, false);
    }

    private static void demandAll(List<UUID> asked, List<PlansOfRun.Edition> found) {
        var known = new HashSet<>(found.stream().map(PlansOfRun.Edition::planId).toList());
        asked.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(unknown -> {
            throw new InvalidRequest("planIds", "There is no plan %s.".formatted(unknown));
        });
    }

    private static List<AnalysisRun.ReadPlan> read(List<PlansOfRun.Edition> editions) {
        return editions.stream()
                .map(edition -> new AnalysisRun.ReadPlan(edition.planId(), edition.number()))
                .toList();
    }

    private static int measures(List<PlansOfRun.Edition> editions) {
        return editions.stream().mapToInt(PlansOfRun.Edition::measures).sum();
    }

    /** @return the newest first */
    @Transactional
    List<RunLine> page(RunFilter filter, Optional<UUID> after, int limit) {
        return runs.page(filter, after, limit).stream().map(RunLine::of).toList();
    }

    @Transactional
    long count(RunFilter filter) {
        return runs.count(filter);
    }

    @Transactional
    Versioned<RunView> read(UUID id) {
        var run = runs.get(id);
        return new Versioned<>(RunView.of(run), run.version, false);
    }
}
