package kz.birlik.concepts.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.concepts.act.Act;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.kit.problem.Conflict;

/** Editions that acts signed elsewhere made; their text stays missing until somebody has it. */
@ApplicationScoped
public class RecordedEditions {

    private final EditionRepository editions;
    private final ConceptHistory history;

    RecordedEditions(EditionRepository editions, ConceptHistory history) {
        this.editions = editions;
        this.history = history;
    }

    /** Edition 1 of a recorded concept. */
    public void first(Concept concept, Act act, LocalDate from) {
        var edition = Edition.recorded(concept.id(), 1, EditionKind.NEW, act, null, Instant.now());
        edition.effect(act, from);
        editions.persist(edition);
    }

    /**
     * The next edition, by an amending act.
     *
     * @param item the item of a bulk act that amends this concept, or null
     * @throws Conflict when the concept was not in force then, or a later amendment is on record
     */
    public void amend(Concept concept, Act act, String item, String form, LocalDate from) {
        if (!concept.legal().dates().inForceOn(from)) {
            throw new Conflict(
                    "not-in-force",
                    "Concept %s was not in force on %s, so nothing could amend it then."
                            .formatted(concept.code(), from));
        }
        var latest = editions.latest(concept.id()).orElseThrow();
        if (latest.effectiveFrom().isAfter(from)) {
            throw new Conflict(
                    "later-amendment-recorded",
                    "Edition %d of %s, in force from %s, is on record; amendments are recorded in their order."
                            .formatted(latest.number(), concept.code(), latest.effectiveFrom()));
        }
        var edition = Edition.recorded(
                concept.id(), latest.number() + 1, EditionKind.valueOf(form), act, item, Instant.now());
        edition.effect(act, from);
        editions.persistAndFlush(edition);
        var details = new HashMap<String, Object>(Map.of("edition", edition.number(), "from", from, "form", form));
        if (item != null) {
            details.put("item", item);
        }
        history.record("concept-amended", concept.id(), act.ref().citation(), details);
    }
}
