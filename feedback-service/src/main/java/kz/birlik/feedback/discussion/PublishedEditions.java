package kz.birlik.feedback.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Violation;

/** Every query on the published editions of concepts. */
@ApplicationScoped
public class PublishedEditions implements PanacheRepositoryBase<PublishedEdition, EditionKey> {

    private final DiscussionRepository discussions;

    PublishedEditions(DiscussionRepository discussions) {
        this.discussions = discussions;
    }

    /** Keeps an edition; what was published once is not published differently. */
    public void keep(UUID conceptId, int edition, List<UUID> provisions) {
        var key = new EditionKey(conceptId, edition);
        if (findById(key) == null) {
            persist(new PublishedEdition(key, provisions));
        }
    }

    /**
     * Holds what an answer says it changed against what there is, so that the chain from a comment never ends in nothing.
     *
     * @param provision null when the answer names none
     * @param edition null when the change is in no edition yet
     * @throws InvalidRequest {@code edition-unknown} when the edition is not published, {@code provision-unknown} when neither
     *     the discussed edition nor a later one holds the provision
     */
    public void demandKnown(Discussion discussion, UUID provision, Integer edition) {
        var later = list("key.conceptId = ?1 and key.edition > ?2", discussion.conceptId(), discussion.edition());
        var faults = new ArrayList<Violation>();
        if (edition != null && later.stream().noneMatch(known -> known.number() == edition)) {
            faults.add(new Violation(
                    "changedEdition",
                    "No edition %d of this concept is published after edition %d, which was discussed."
                            .formatted(edition, discussion.edition()),
                    "edition-unknown"));
        }
        if (provision != null
                && !discussions.hasProvision(discussion.id(), provision)
                && later.stream().noneMatch(known -> known.holds(provision))) {
            faults.add(new Violation(
                    "changedProvisionId",
                    "Neither the discussed edition nor a later one holds provision %s.".formatted(provision),
                    "provision-unknown"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(List.copyOf(faults));
        }
    }
}
