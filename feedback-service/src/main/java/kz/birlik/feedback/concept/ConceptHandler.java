package kz.birlik.feedback.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.feedback.discussion.DiscussionFacts;
import kz.birlik.feedback.discussion.DiscussionProvision;
import kz.birlik.feedback.discussion.DiscussionRepository;
import kz.birlik.feedback.discussion.ProvisionKey;
import kz.birlik.feedback.discussion.PublishedEditions;
import kz.birlik.kit.data.inbox.EventHandler;
import kz.birlik.kit.data.inbox.ReceivedEvent;

/** Keeps our copy of the rounds and of what each published edition holds; runs in the transaction of the inbox. */
@ApplicationScoped
class ConceptHandler implements EventHandler {

    private static final Set<String> TYPES =
            Set.of(DiscussionOpened.TYPE, DiscussionClosed.TYPE, EditionPublished.TYPE);

    private final DiscussionRepository discussions;
    private final PublishedEditions editions;

    ConceptHandler(DiscussionRepository discussions, PublishedEditions editions) {
        this.discussions = discussions;
        this.editions = editions;
    }

    @Override
    public String name() {
        return "feedback-concepts";
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case DiscussionOpened.TYPE -> opened(event.as(DiscussionOpened.class));
            case DiscussionClosed.TYPE -> closed(event.as(DiscussionClosed.class));
            case EditionPublished.TYPE -> published(event.as(EditionPublished.class));
            default -> {}
        }
    }

    /** What a round discusses and until when is said once; a second word on it would move a public promise. */
    private void opened(DiscussionOpened round) {
        if (discussions.findById(round.discussionId()) == null) {
            discussions.persist(new Discussion(facts(round)), provisions(round));
        }
    }

    /** A round we were never told of cannot be closed: the event waits among the dead letters until it was opened. */
    private void closed(DiscussionClosed round) {
        discussions.getExclusively(round.discussionId()).close(round.closedOn());
    }

    private void published(EditionPublished published) {
        editions.keep(published.conceptId(), published.edition(), published.provisionIds());
    }

    private static DiscussionFacts facts(DiscussionOpened round) {
        return new DiscussionFacts(
                round.discussionId(),
                round.conceptId(),
                round.conceptCode(),
                round.conceptTitle(),
                round.round(),
                round.edition(),
                round.opensOn(),
                round.until(),
                round.minWorkingDays(),
                round.countedDays(),
                round.ownerBody(),
                round.disposers());
    }

    private static List<DiscussionProvision> provisions(DiscussionOpened round) {
        var provisions = new ArrayList<DiscussionProvision>();
        for (var provision : round.provisions()) {
            provisions.add(new DiscussionProvision(
                    new ProvisionKey(round.discussionId(), provision.provisionId()),
                    provisions.size() + 1,
                    provision.sectionKey(),
                    provision.number(),
                    provision.text()));
        }
        return provisions;
    }
}
