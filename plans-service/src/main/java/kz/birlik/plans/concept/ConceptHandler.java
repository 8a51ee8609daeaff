package kz.birlik.plans.concept;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.data.inbox.EventHandler;
import kz.birlik.kit.data.inbox.LatestSeen;
import kz.birlik.kit.data.inbox.ReceivedEvent;
import kz.birlik.plans.plan.PlanReviews;

/** Keeps the copy of concepts true, and sends plans to review when what they carry out is gone. */
@ApplicationScoped
public class ConceptHandler implements EventHandler {

    private static final String IN_FORCE = "kz.birlik.concept.in-force.v1";
    private static final String AMENDED = "kz.birlik.concept.amended.v1";
    private static final String REPEALED = "kz.birlik.concept.repealed.v1";
    private static final Set<String> TYPES = Set.of(IN_FORCE, AMENDED, REPEALED);

    private final FollowedConcepts concepts;
    private final LatestSeen latest;
    private final PlanReviews reviews;

    ConceptHandler(FollowedConcepts concepts, LatestSeen latest, PlanReviews reviews) {
        this.concepts = concepts;
        this.latest = latest;
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "plans-of-concepts";
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case IN_FORCE -> inForce(event);
            case AMENDED -> amended(event.as(ConceptFacts.Amended.class));
            case REPEALED -> repealed(event.as(ConceptFacts.Repealed.class));
            default -> {}
        }
    }

    private void inForce(ReceivedEvent event) {
        if (!latest.isNews(this, "content", event)) {
            return;
        }
        var fact = event.as(ConceptFacts.InForce.class);
        copyOf(fact.conceptId()).describe(fact);
        concepts.flush();
        concepts.replaceContent(fact);
    }

    /** An addition and no copy of a state, so a later one does not make up for it: the inbox alone keeps it from coming twice. */
    private void amended(ConceptFacts.Amended fact) {
        copyOf(fact.conceptId()).amended(fact);
    }

    /** A repeal is final, so no later event of the concept can make it news or not. */
    private void repealed(ConceptFacts.Repealed fact) {
        var concept = copyOf(fact.conceptId());
        concept.repealed(fact);
        reviews.conceptRepealed(concept);
    }

    /** The repeal of a concept we never saw in force is remembered too: the event that tells of it may come late. */
    private FollowedConcept copyOf(UUID id) {
        return concepts.locked(id).orElseGet(() -> {
            var copy = new FollowedConcept(id);
            concepts.persist(copy);
            return copy;
        });
    }
}
