package kz.birlik.plans.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every query on the copy of what became of comments. */
@ApplicationScoped
public class FollowedProposals implements PanacheRepositoryBase<FollowedProposal, UUID> {

    /** @return those on a provision of these concepts that were accepted, wholly or partly, by that day, in order */
    public List<FollowedProposal> accepted(Collection<UUID> concepts, LocalDate day) {
        return concepts.isEmpty()
                ? List.of()
                : list(
                        "conceptId in ?1 and outcome <> ?2 and provisionId is not null and disposedOn <= ?3 order by commentId",
                        concepts,
                        FollowedProposal.Outcome.REJECTED,
                        day);
    }

    void take(DispositionHandler.Disposed fact) {
        var known = findByIdOptional(fact.commentId()).orElseGet(() -> {
            var copy = new FollowedProposal(fact.commentId());
            copy.take(fact);
            persist(copy);
            return copy;
        });
        known.take(fact);
    }
}
