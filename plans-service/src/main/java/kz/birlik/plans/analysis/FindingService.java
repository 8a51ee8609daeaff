package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.http.Versioned;

/** Shows findings, and keeps what was decided about them; one method is one use case. */
@ApplicationScoped
public class FindingService {

    private final RunAccess runs;
    private final FindingTable findings;
    private final FindingProposals proposals;
    private final EntityManager database;
    private final Audit audit;
    private final BusinessClock clock;

    FindingService(
            RunAccess runs,
            FindingTable findings,
            FindingProposals proposals,
            EntityManager database,
            Audit audit,
            BusinessClock clock) {
        this.runs = runs;
        this.findings = findings;
        this.proposals = proposals;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A finding with its place in the run. */
    record Placed(int position, FindingView view) {}

    @Transactional
    List<Placed> page(UUID run, FindingFilter filter, int after, int limit) {
        var ruleset = runs.rulesetOf(run);
        ruleset.demandRule("rule", filter.rule);
        var page = findings.page(run, filter, after, limit);
        var followed = proposals.of(page);
        return page.stream()
                .map(kept -> new Placed(
                        kept.position(),
                        FindingView.of(
                                kept, ruleset, followed.get(kept.finding().id()))))
                .toList();
    }

    @Transactional
    long count(UUID run, FindingFilter filter) {
        return findings.count(run, filter);
    }

    @Transactional
    Versioned<FindingView> read(UUID run, String id) {
        return view(run, find(run, id));
    }

    /**
     * A dismissal that is there already gets the new reason.
     *
     * @throws Conflict {@code finding-proposed} when a proposal on it was sent and is not answered for yet
     */
    @Transactional
    Versioned<FindingView> dismiss(UUID run, String id, LongConsumer precondition, String reason) {
        var finding = find(run, id);
        precondition.accept(finding.version());
        proposals.demandNoneSent(id);
        var dismissal = database.find(FindingDismissal.class, id);
        if (dismissal == null) {
            dismissal = new FindingDismissal(id, finding.finding().rule());
            dismissal.dismiss(reason, clock.today());
            database.persist(dismissal);
        } else {
            dismissal.dismiss(reason, clock.today());
        }
        database.flush();
        record(
                "finding-dismissed",
                run,
                Map.of("finding", id, "rule", finding.finding().rule(), "reason", reason));
        return view(run, find(run, id));
    }

    /** Does nothing to a finding that is not dismissed. */
    @Transactional
    void takeBack(UUID run, String id, LongConsumer precondition) {
        var finding = find(run, id);
        precondition.accept(finding.version());
        if (finding.isDismissed()) {
            database.find(FindingDismissal.class, id).takeBack();
            record(
                    "finding-dismissal-undone",
                    run,
                    Map.of("finding", id, "rule", finding.finding().rule()));
        }
    }

    private void record(String action, UUID run, Map<String, ?> details) {
        audit.record(action, "analysis-run", run, null, details);
    }

    private KeptFinding find(UUID run, String id) {
        return findings.find(runs.completed(run).id, id).orElseThrow(() -> new NotFound("finding", id));
    }

    private Versioned<FindingView> view(UUID run, KeptFinding finding) {
        return new Versioned<>(
                FindingView.of(
                        finding,
                        runs.rulesetOf(run),
                        proposals.of(List.of(finding)).get(finding.finding().id())),
                finding.version(),
                false);
    }
}
