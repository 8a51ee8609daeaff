package kz.birlik.plans.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Conflict;

/** Which proposal followed from a finding: the last one, whatever became of it, and one that a body has before it. */
@ApplicationScoped
public class FindingProposals {

    private static final String LAST = """
            select distinct on (finding_id) finding_id, id, status from proposal
            where finding_id in :findings and (status <> 'DRAFT' or :drafts) order by finding_id, id desc""";

    private static final String SENT =
            "select id from proposal where finding_id = :finding and status in ('SENT', 'ACCEPTED') limit 1";

    private final EntityManager database;
    private final Callers callers;

    FindingProposals(EntityManager database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    /** @throws Conflict {@code finding-proposed} naming the proposal that a body has before it: it would be asked for what was let be */
    void demandNoneSent(String finding) {
        database.createNativeQuery(SENT, UUID.class)
                .setParameter("finding", finding)
                .getResultStream()
                .findFirst()
                .ifPresent(proposal -> {
                    throw new Conflict(
                            "finding-proposed",
                            "Proposal %s on this finding was sent; let the finding be once it is rejected."
                                    .formatted(proposal),
                            Map.of("proposalId", proposal));
                });
    }

    /** @return by finding, one statement for a page of findings; drafts are told to analysts alone */
    @Transactional
    @SuppressWarnings("unchecked")
    Map<String, FindingView.ProposalRef> of(List<KeptFinding> findings) {
        var last = new HashMap<String, FindingView.ProposalRef>();
        if (!findings.isEmpty()) {
            ((List<Object[]>) database.createNativeQuery(LAST)
                            .setParameter(
                                    "findings",
                                    findings.stream()
                                            .map(kept -> kept.finding().id())
                                            .toList())
                            .setParameter("drafts", callers.current().is(Role.ANALYST))
                            .getResultList())
                    .forEach(row ->
                            last.put((String) row[0], new FindingView.ProposalRef((UUID) row[1], (String) row[2])));
        }
        return last;
    }
}
