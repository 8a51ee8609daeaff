package kz.birlik.plans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
     * @throws Conflict {@code finding-dismissed}, {@code finding-without-plan}, {@code finding-proposed} naming the proposal that is
     *     under way, or {@code finding-applied} when one was applied since the run read its tables
     */
    @Transactional
    public Versioned<ProposalView> draft(ProposalRequest request) {
        var found = findings.find(request.runId(), request.findingId());
        found.demandStanding();
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
        if (!helped(List.of(found), Set.of()).isEmpty()) {
            throw new Conflict(
                    "finding-applied",
                    "A proposal on this finding was applied since the run read the table; analyse the plan again.");
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

    /**
     * Findings are left alone that were dismissed, that a proposal is under way on or was applied for, or that weigh on no plan.
     *
     * @throws InvalidRequest for a rule that the run does not go by
     */
    @Transactional
    public BulkDraftView draftAll(UUID run, BulkDraftRequest request) {
        findings.demandRule(run, request.rule());
        proposals.lockDrafting();
        var made = new ArrayList<UUID>();
        var underWay = 0;
        var applied = 0;
        var withoutPlan = 0;
        var after = 0;
        var page = findings.page(run, request.filter(), after, BulkDraftRequest.MOST);
        while (!page.isEmpty() && made.size() < request.most()) {
            var taken = taken(page);
            var helped = helped(page, taken);
            var open = page.stream()
                    .filter(each -> !taken.contains(each.finding().id())
                            && !helped.contains(each.finding().id()))
                    .limit(request.most() - made.size())
                    .toList();
            var seen = until(page, open, request.most() - made.size());
            underWay += among(seen, taken);
            applied += among(seen, helped);
            var drafts = drafter.of(open, plans -> chosen(plans, request.plan(), request.region()));
            withoutPlan += open.size() - drafts.size();
            drafts.forEach(draft -> made.add(keep(draft).id));
            after = seen.get(seen.size() - 1).position();
            page = findings.page(run, request.filter(), after, BulkDraftRequest.MOST);
        }
        audit.record("proposals-drafted", "analysis-run", run, null, Map.of("drafted", made.size(), "proposals", made));
        return new BulkDraftView(made.size(), made, underWay, applied, withoutPlan, !page.isEmpty());
    }

    /** @return the part of a page that was looked at: up to the last finding taken, when there were as many as wanted */
    private static List<Weakness> until(List<Weakness> page, List<Weakness> open, int wanted) {
        return open.size() < wanted ? page : page.subList(0, page.indexOf(open.get(open.size() - 1)) + 1);
    }

    private static int among(List<Weakness> seen, Set<String> findings) {
        return (int) seen.stream()
                .filter(each -> findings.contains(each.finding().id()))
                .count();
    }

    private Set<String> taken(List<Weakness> page) {
        return proposals.underWay(ids(page)).keySet();
    }

    /** @return what an applied proposal answers already and none is under way on: the run read what was there before */
    private Set<String> helped(List<Weakness> page, Set<String> taken) {
        var applied = proposals.applied(ids(page)).stream().collect(Collectors.groupingBy(each -> each.findingId));
        return page.stream()
                .filter(each -> applied.getOrDefault(each.finding().id(), List.of()).stream()
                        .anyMatch(proposal -> proposal.isAppliedSince(each)))
                .map(each -> each.finding().id())
                .filter(id -> !taken.contains(id))
                .collect(Collectors.toSet());
    }

    private static List<String> ids(List<Weakness> page) {
        return page.stream().map(each -> each.finding().id()).toList();
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
