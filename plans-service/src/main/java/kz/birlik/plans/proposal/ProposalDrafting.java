package kz.birlik.plans.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.analysis.FindingAccess;
import kz.birlik.plans.analysis.Weakness;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.plan.Plan;

/** Drafts proposals from findings: one, or all that a filter leaves. */
@ApplicationScoped
public class ProposalDrafting {

    private final FindingAccess findings;
    private final ProposalDrafter drafter;
    private final ProposalRepository proposals;
    private final ProposalService service;
    private final ProposalRights rights;
    private final Audit audit;

    ProposalDrafting(
            FindingAccess findings,
            ProposalDrafter drafter,
            ProposalRepository proposals,
            ProposalService service,
            ProposalRights rights,
            Audit audit) {
        this.findings = findings;
        this.drafter = drafter;
        this.proposals = proposals;
        this.service = service;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * @throws Conflict {@code finding-dismissed}, {@code finding-without-plan}, or {@code finding-proposed} naming the proposal that
     *     is under way
     */
    @Transactional
    public Versioned<ProposalView> draft(ProposalRequest request) {
        var found = findings.find(request.runId(), request.findingId());
        if (found.dismissed()) {
            throw new Conflict("finding-dismissed", "The finding was let be; take its dismissal back first.");
        }
        if (found.plans().isEmpty()) {
            throw new Conflict(
                    "finding-without-plan", "The finding weighs on no plan of the run that could be improved.");
        }
        if (request.planId() != null && !found.plans().contains(request.planId())) {
            throw new InvalidRequest("planId", "The finding weighs on the plans %s.".formatted(found.plans()));
        }
        proposals.lockDrafting();
        var other = proposals.underWay(List.of(request.findingId())).get(request.findingId());
        if (other != null) {
            throw new Conflict(
                    "finding-proposed",
                    "Proposal %s on this finding is under way.".formatted(other),
                    Map.of("proposalId", other));
        }
        var draft = drafter.of(List.of(found), plans -> chosen(plans, request.planId(), null))
                .get(0);
        var proposal = keep(draft);
        audit.record(
                "proposal-drafted",
                "proposal",
                proposal.id,
                null,
                Map.of("run", proposal.runId, "finding", proposal.findingId, "rule", proposal.rule));
        return service.shown(proposal);
    }

    /** Findings are left alone that were dismissed, that a proposal is under way on, or that weigh on no plan. */
    @Transactional
    public BulkDraftView draftAll(UUID run, BulkDraftRequest request) {
        proposals.lockDrafting();
        var made = new ArrayList<UUID>();
        var underWay = 0;
        var withoutPlan = 0;
        var after = 0;
        var page = findings.page(run, request.filter(), after, BulkDraftRequest.MOST);
        while (!page.isEmpty() && made.size() < request.most()) {
            var taken = taken(page);
            var open = page.stream()
                    .filter(each -> !taken.contains(each.finding().id()))
                    .limit(request.most() - made.size())
                    .toList();
            var seen = until(page, open, request.most() - made.size());
            underWay += (int) seen.stream()
                    .filter(each -> taken.contains(each.finding().id()))
                    .count();
            var drafts = drafter.of(open, plans -> chosen(plans, request.plan(), request.region()));
            withoutPlan += open.size() - drafts.size();
            drafts.forEach(draft -> made.add(keep(draft).id));
            after = seen.get(seen.size() - 1).position();
            page = findings.page(run, request.filter(), after, BulkDraftRequest.MOST);
        }
        audit.record("proposals-drafted", "analysis-run", run, null, Map.of("drafted", made.size(), "proposals", made));
        return new BulkDraftView(made.size(), made, underWay, withoutPlan, !page.isEmpty());
    }

    /** @return the part of a page that was looked at: up to the last finding taken, when there were as many as wanted */
    private static List<Weakness> until(List<Weakness> page, List<Weakness> open, int wanted) {
        return open.size() < wanted ? page : page.subList(0, page.indexOf(open.get(open.size() - 1)) + 1);
    }

    private HashSet<String> taken(List<Weakness> page) {
        return new HashSet<>(proposals
                .underWay(page.stream().map(each -> each.finding().id()).toList())
                .keySet());
    }

    private Proposal keep(ProposalDraft draft) {
        var proposal = new Proposal(draft, rights.caller().subject());
        proposals.persist(proposal);
        return proposal;
    }

    private static Optional<Plan> chosen(List<Plan> plans, UUID plan, String region) {
        return plans.stream()
                .filter(each -> plan == null || each.id().equals(plan))
                .filter(each -> region == null || region.equals(each.regionKato()))
                .findFirst();
    }
}
