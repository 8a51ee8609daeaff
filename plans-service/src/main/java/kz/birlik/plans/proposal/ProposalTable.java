package kz.birlik.plans.proposal;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Proposals as other parts of this service list them, in one statement and without the rights of a caller. */
@ApplicationScoped
public class ProposalTable {

    private static final String OF_RUN = """
            select p.* from proposal p where p.id in (
                select id from proposal where run_id = :run
                union select o.id from finding f join proposal o on o.finding_id = f.id where f.run_id = :run)
            order by p.id""";

    private final EntityManager database;

    ProposalTable(EntityManager database) {
        this.database = database;
    }

    /**
     * @return in the order of their making those drafted from this run and those of the same findings drafted from another one;
     *     drafts too, which nobody but analysts may be shown
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ProposalLine> ofRun(UUID run) {
        return ((List<Proposal>) database.createNativeQuery(OF_RUN, Proposal.class)
                        .setParameter("run", run)
                        .getResultList())
                .stream().map(Proposal::line).toList();
    }
}
