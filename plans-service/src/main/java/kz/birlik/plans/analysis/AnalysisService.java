package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.job.Jobs;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/** What can be done with analyses; one method is one use case. */
@ApplicationScoped
public class AnalysisService {

    private final AnalysisRunRepository runs;
    private final FindingTable findings;
    private final PlanRepository plans;
    private final PlanRights rights;
    private final Rulesets rulesets;
    private final Jobs jobs;
    private final Audit audit;
    private final BusinessClock clock;

    AnalysisService(
            AnalysisRunRepository runs,
            FindingTable findings,
            PlanRepository plans,
            PlanRights rights,
            Rulesets rulesets,
            Jobs jobs,
            Audit audit,
            BusinessClock clock) {
        this.runs = runs;
        this.findings = findings;
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
        var chosen = chosen(request.planIds());
        var run = new AnalysisRun(
                version,
                asOf,
                chosen.stream()
                        .map(plan -> new AnalysisRun.ReadPlan(plan.id(), plans.editionOn(plan.id(), asOf)))
                        .toList(),
                chosen.stream().mapToInt(Plan::measureCount).sum(),
                rights.caller().subject());
        runs.persistAndFlush(run);
        jobs.add(AnalysisJob.KIND, run.id);
        audit.record(
                "analysis-started", "analysis-run", run.id, null, Map.of("ruleset", version, "plans", chosen.size()));
        return new Versioned<>(RunView.of(run), run.version, false);
    }

    /** In the order of their ids, whatever order was asked for: the same plans give the same run. */
    private List<Plan> chosen(List<UUID> ids) {
        var asked = ids.stream().distinct().sorted().toList();
        var found = plans.list("id in ?1 order by id", asked);
        if (found.size() < asked.size()) {
            var known = found.stream().map(Plan::id).toList();
            var unknown =
                    asked.stream().filter(id -> !known.contains(id)).findFirst().orElseThrow();
            throw new InvalidRequest("planIds", "There is no plan %s.".formatted(unknown));
        }
        return found;
    }

    @Transactional
    Versioned<RunView> read(UUID id) {
        var run = runs.get(id);
        return new Versioned<>(RunView.of(run), run.version, false);
    }

    @Transactional
    List<FindingTable.Placed> page(UUID id, FindingFilter filter, int after, int limit) {
        return findings.page(ended(id).id, filter, after, limit);
    }

    @Transactional
    long count(UUID id, FindingFilter filter) {
        return findings.count(id, filter);
    }

    @Transactional
    Ruleset rulesetOf(UUID id) {
        return rulesets.get(runs.get(id).ruleset);
    }

    /** Findings of a run that still looks would be half the truth. */
    private AnalysisRun ended(UUID id) {
        var run = runs.get(id);
        if (run.status != RunStatus.COMPLETED) {
            throw new RunNotCompleted(run);
        }
        return run;
    }
}
