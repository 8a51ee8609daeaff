package kz.birlik.plans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.analysis.FindingAccess;
import kz.birlik.plans.http.Versioned;

/** What can be done with a proposal once it is drafted; one method is one use case. */
@ApplicationScoped
public class ProposalService {

    private final ProposalRepository proposals;
    private final FullProposals full;
    private final ProposalDrafter drafter;
    private final FindingAccess findings;
    private final AppliedEditions editions;
    private final ProposalRights rights;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ProposalService(
            ProposalRepository proposals,
            FullProposals full,
            ProposalDrafter drafter,
            FindingAccess findings,
            AppliedEditions editions,
            ProposalRights rights,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.proposals = proposals;
        this.full = full;
        this.drafter = drafter;
        this.findings = findings;
        this.editions = editions;
        this.rights = rights;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Versioned<ProposalView> read(UUID id) {
        return view(visible(id));
    }

    @Transactional
    public List<ProposalView> page(ProposalFilter filter, Optional<UUID> after, int limit) {
        return full.of(proposals.page(filter, rights.visibility(), after, limit)).stream()
                .map(each -> view(each).view())
                .toList();
    }

    @Transactional
    public long count(ProposalFilter filter) {
        return proposals.count(filter, rights.visibility());
    }

    @Transactional
    public Versioned<ProposalView> edit(UUID id, LongConsumer precondition, ProposalEdit request) {
        request.demandValid();
        return change(visible(id), precondition, found -> {
            var addressees = drafter.addressees(found.proposal(), found.plan());
            if (!addressees.contains(request.addressee())) {
                throw new InvalidRequest(
                        "addressee",
                        "It may go to one of %s, who answer for the plan or the measure.".formatted(addressees));
            }
            found.proposal()
                    .edit(request.text(), request.addressee(), rights.caller().subject());
            record("proposal-edited", found, Map.of("addressee", request.addressee()));
        });
    }

    /** Nobody but its analysts saw it, so nothing is left of it but the entry in the audit. */
    @Transactional
    public void delete(UUID id, LongConsumer precondition) {
        var found = visible(id);
        precondition.accept(found.proposal().version);
        found.proposal().status.requireDraft("DELETE");
        record("proposal-deleted", found, Map.of("finding", found.proposal().findingId, "rule", found.proposal().rule));
        proposals.delete(found.proposal());
    }

    /** @throws kz.birlik.kit.problem.Conflict {@code finding-dismissed} when the finding was let be since the proposal was drafted */
    @Transactional
    public Versioned<ProposalView> send(UUID id, LongConsumer precondition) {
        return change(visible(id), precondition, found -> {
            findings.find(found.proposal().runId, found.proposal().findingId).demandStanding();
            found.proposal().send(clock.today(), rights.caller().subject());
            record("proposal-sent", found, Map.of("addressee", found.proposal().addressee));
            outbox.record(ProposalEvent.sent(found.proposal()));
        });
    }

    @Transactional
    public Versioned<ProposalView> accept(UUID id, LongConsumer precondition, AcceptanceRequest request) {
        return change(visible(id), precondition, found -> {
            rights.requireDecide(found.proposal(), found.plan());
            found.proposal().accept(clock.today(), rights.body(found.proposal()), request.reasonOrNull());
            record("proposal-accepted", found, Map.of());
            outbox.record(ProposalEvent.accepted(found.proposal()));
        });
    }

    /** @throws Forbidden for whoever answers for neither plan nor measure, or wrote it */
    @Transactional
    public Versioned<ProposalView> reject(UUID id, LongConsumer precondition, RejectionRequest request) {
        return change(visible(id), precondition, found -> {
            rights.requireDecide(found.proposal(), found.plan());
            found.proposal().reject(clock.today(), rights.body(found.proposal()), request.reason());
            record("proposal-rejected", found, Map.of("reason", request.reason()));
            outbox.record(ProposalEvent.rejected(found.proposal()));
        });
    }

    @Transactional
    public Versioned<ProposalView> apply(UUID id, LongConsumer precondition, ApplicationRequest request) {
        return change(visible(id), precondition, found -> {
            rights.requireApply(found.proposal(), found.plan());
            found.proposal().status.requireNext(ProposalStatus.APPLIED);
            var by = editions.change(found.proposal(), found.plan(), request);
            found.proposal().apply(clock.today(), by);
            record("proposal-applied", found, Map.of("edition", by.edition(), "measure", by.measureId()));
            outbox.record(ProposalEvent.applied(found.proposal()));
        });
    }

    Versioned<ProposalView> shown(Proposal proposal) {
        proposals.flush();
        return view(full.of(proposal));
    }

    private Versioned<ProposalView> change(FullProposal found, LongConsumer precondition, Consumer<FullProposal> act) {
        precondition.accept(found.proposal().version);
        act.accept(found);
        return shown(found.proposal());
    }

    FullProposal visible(UUID id) {
        var found = full.of(proposals.get(id));
        rights.requireVisible(found.proposal(), found.plan());
        return found;
    }

    private void record(String action, FullProposal found, Map<String, ?> details) {
        audit.record(action, "proposal", found.proposal().id, null, details);
    }

    private Versioned<ProposalView> view(FullProposal found) {
        return new Versioned<>(ProposalView.of(found, allowedActions(found)), found.proposal().version, false);
    }

    /** Exactly what the next request of the same caller would be let to do. */
    private List<String> allowedActions(FullProposal found) {
        var proposal = found.proposal();
        var actions = new ArrayList<String>();
        if (proposal.status == ProposalStatus.DRAFT && rights.seesDrafts()) {
            actions.addAll(List.of("EDIT", "DELETE"));
            if (proposal.lacks().isEmpty() && !found.dismissed()) {
                actions.add("SEND");
            }
        }
        if (proposal.status == ProposalStatus.SENT && rights.mayDecide(proposal, found.plan())) {
            actions.addAll(List.of("ACCEPT", "REJECT"));
        }
        if (proposal.status == ProposalStatus.ACCEPTED
                && rights.mayApply(proposal, found.plan())
                && found.isApplicable()) {
            actions.add("APPLY");
        }
        return actions;
    }
}
