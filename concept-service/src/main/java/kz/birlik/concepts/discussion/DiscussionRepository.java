package kz.birlik.concepts.discussion;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every question asked of the rounds. */
@ApplicationScoped
public class DiscussionRepository implements PanacheRepositoryBase<DiscussionRound, UUID> {

    public List<DiscussionRound> of(UUID conceptId) {
        return list("conceptId = ?1 order by number", conceptId);
    }

    DiscussionRound found(UUID conceptId, UUID discussionId) {
        return find("id = ?1 and conceptId = ?2", discussionId, conceptId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("discussion", discussionId));
    }
}
