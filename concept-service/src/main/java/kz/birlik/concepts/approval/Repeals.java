package kz.birlik.concepts.approval;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.concepts.act.Act;
import kz.birlik.concepts.act.ActRepository;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptRepository;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.kit.problem.Conflict;

/** Ends concepts and amendments by an act; used by approval, repeal and recording alike, always within their transaction. */
@ApplicationScoped
public class Repeals {

    private final ConceptRepository concepts;
    private final EditionRepository editions;
    private final ActRepository acts;
    private final ConceptHistory history;

    Repeals(ConceptRepository concepts, EditionRepository editions, ActRepository acts, ConceptHistory history) {
        this.concepts = concepts;
        this.editions = editions;
        this.acts = acts;
        this.history = history;
    }

    /** Ends a concept on a day; {@code successor} is the one that takes its place, or null. */
    public void repeal(Concept concept, Act by, LocalDate on, String reason, UUID successor) {
        concept.repeal(by, on, reason, successor);
        history.record(
                "concept-repealed",
                concept.id(),
                by.ref().citation(),
                Map.of("on", on, "reason", reason, "early", concept.terminatedEarly()));
        concepts.flush(); // before a successor is put in its place: the exclusion constraint looks at each statement
    }

    /**
     * Ends what an act or an item of it did: a concept it approved, or amendments it made.
     *
     * @return the concepts concerned
     * @throws Conflict {@code act-unknown} when nothing here is known to be of that act; acts are recorded in their order
     */
    public Set<Concept> repeal(RepealedItem named, Act by, LocalDate on, String reason, UUID successor) {
        var act = acts.known(named.act()).orElseThrow(() -> unknown(named));
        if (named.item() == null) {
            var concept = concepts.approvedBy(act);
            if (concept.isPresent()) {
                repeal(concept.get(), by, on, reason, successor);
                return Set.of(concept.get());
            }
        }
        var amended = editions.madeBy(act, named.item());
        if (amended.isEmpty()) {
            throw unknown(named);
        }
        var concerned = new LinkedHashSet<Concept>();
        amended.forEach(edition -> {
            edition.withdraw(by, on);
            history.record(
                    "amendment-repealed",
                    edition.conceptId(),
                    by.ref().citation(),
                    Map.of("edition", edition.number(), "on", on));
            concepts.anyLocked(edition.conceptId()).ifPresent(concerned::add);
        });
        return concerned;
    }

    /** Ends amendments of a concept that a repeal names. */
    void items(List<RepealedItem> items, Act by, LocalDate on, String reason) {
        items.forEach(item -> repeal(item, by, on, reason, null));
    }

    private static Conflict unknown(RepealedItem named) {
        return new Conflict(
                "act-unknown",
                "%s approved or amended nothing that is on record here. Record it first: acts are recorded in their order."
                        .formatted(named.citation()),
                Map.of("act", named.act()));
    }
}
