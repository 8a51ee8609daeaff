package kz.birlik.plans.planreport.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.plans.analysis.FindingDigest;
import kz.birlik.plans.analysis.PlanNames;
import kz.birlik.plans.analysis.RunAccess;
import kz.birlik.plans.analysis.RunView;
import kz.birlik.plans.analysis.duplicate.AlikeGroupTable;
import kz.birlik.plans.analysis.facts.MeasureFactsTable;
import kz.birlik.plans.analysis.facts.RunFactsReader;
import kz.birlik.plans.analysis.facts.RunSlices;
import kz.birlik.plans.analysis.score.ScoreService;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.proposal.ProposalLine;
import kz.birlik.plans.proposal.ProposalStatus;
import kz.birlik.plans.proposal.ProposalTable;

/** Reads what a run found and goes once more over the editions it read, slice by slice; memory is that of a slice and of the sums. */
@ApplicationScoped
public class RunStudy {

    private static final int GROUPS = 500;
    private static final int EXAMPLES = 2;

    private final RunAccess runs;
    private final PlanNames names;
    private final ScoreService scores;
    private final FindingDigest findings;
    private final AlikeGroupTable groups;
    private final RunFactsReader facts;
    private final MeasureFactsTable measures;
    private final ProposalTable proposals;
    private final BodyRepository bodies;

    RunStudy(
            RunAccess runs,
            PlanNames names,
            ScoreService scores,
            FindingDigest findings,
            AlikeGroupTable groups,
            RunFactsReader facts,
            MeasureFactsTable measures,
            ProposalTable proposals,
            BodyRepository bodies) {
        this.runs = runs;
        this.names = names;
        this.scores = scores;
        this.findings = findings;
        this.groups = groups;
        this.facts = facts;
        this.measures = measures;
        this.proposals = proposals;
        this.bodies = bodies;
    }

    /** @throws kz.birlik.plans.analysis.RunNotCompleted before there is anything to tell */
    @Transactional
    public Studied of(UUID id) {
        var shown = runs.shown(id);
        var around = facts.read(editions(shown), Map.of(), shown.asOf());
        var repeats = repeats(id);
        var directions = new DirectionSums(around);
        var months = new DueMonths(shown.asOf());
        var practices = new Practices(around, repeats);
        var count = 0;
        var slices = new RunSlices(around, measures);
        for (var slice = slices.next(); !slice.isEmpty(); slice = slices.next()) {
            count += slice.size();
            for (var measure : slice) {
                directions.look(measure);
                months.look(measure);
                practices.look(measure);
            }
        }
        var sent = proposals.ofRun(id).stream()
                .filter(proposal -> proposal.status() != ProposalStatus.DRAFT)
                .toList();
        return new Studied(
                shown,
                runs.rulesetOf(id),
                around,
                names.of(runs.completed(id)),
                scores.all(id),
                findings.byRule(id, EXAMPLES),
                count,
                directions,
                months,
                repeats,
                practices,
                sent,
                bodies.names(sent.stream().map(ProposalLine::addressee).collect(Collectors.toSet())));
    }

    private Repeats repeats(UUID id) {
        var repeats = new Repeats(findings.repeated(id));
        var page = groups.page(id, null, 1, 0, GROUPS);
        while (!page.isEmpty()) {
            page.forEach(placed -> repeats.look(placed.group()));
            page = groups.page(id, null, 1, page.get(page.size() - 1).position(), GROUPS);
        }
        return repeats;
    }

    private static Map<UUID, Integer> editions(RunView run) {
        var editions = new LinkedHashMap<UUID, Integer>();
        run.plans().forEach(plan -> editions.put(plan.planId(), plan.edition()));
        return editions;
    }
}
