package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.time.BusinessClock;

/** The one way to a concept: who may know of it, and who may change it. Drafts become public with their first discussion. */
@ApplicationScoped
public class ConceptAccess {

    private static final Set<String> SEE_DRAFTS =
            Set.of(Role.CONCEPT_APPROVER, Role.ADMIN, Role.AUDITOR, Role.AGREEMENT_OFFICER);

    private final ConceptRepository concepts;
    private final Callers callers;
    private final BusinessClock clock;

    ConceptAccess(ConceptRepository concepts, Callers callers, BusinessClock clock) {
        this.concepts = concepts;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or the caller may not know of it */
    public Concept readable(UUID id) {
        return requireReadable(concepts.detail(id), id);
    }

    /** Locks the concept until commit, so that what its guards looked at is still so when it changes. */
    public Concept locked(UUID id) {
        return requireReadable(concepts.locked(id), id);
    }

    /**
     * Locks a concept that an editor is about to change.
     *
     * @throws Forbidden when it belongs to another body
     * @throws NotFound when there is none, or it is another body's draft
     */
    public Concept ownLocked(UUID id) {
        var concept = locked(id);
        var today = clock.today();
        if (!owns(callers.current(), concept, today)) {
            throw new Forbidden("Concept %s belongs to %s; only its editors may change it."
                    .formatted(concept.code(), concept.ownerOn(today)));
        }
        return concept;
    }

    /** Whether the caller sees unpublished work on this concept: its draft, its draft editions. */
    public boolean seesDraftsOf(Concept concept) {
        var drafts = drafts();
        return drafts.all() || concept.ownerOn(clock.today()).equals(drafts.body());
    }

    /** @throws Forbidden when the caller is an editor of another body */
    public void requireOfficial(Concept concept) {
        if (!seesDraftsOf(concept)) {
            throw new Forbidden("The history of %s is open to editors of %s, approvers, auditors and administrators."
                    .formatted(concept.code(), concept.ownerOn(clock.today())));
        }
    }

    /** Which drafts a caller sees besides what is public: all, or those of one body, or with null none. */
    record Drafts(boolean all, String body) {}

    Drafts drafts() {
        var caller = callers.current();
        return new Drafts(
                caller.roles().stream().anyMatch(SEE_DRAFTS::contains),
                caller.is(Role.CONCEPT_EDITOR) ? caller.body() : null);
    }

    static boolean owns(Caller caller, Concept concept, LocalDate today) {
        return caller.is(Role.CONCEPT_EDITOR) && caller.actsFor(concept.ownerOn(today));
    }

    private Concept requireReadable(Concept concept, UUID id) {
        if (concept == null || !concept.isPublic() && !seesDraftsOf(concept)) {
            throw new NotFound("concept", id);
        }
        return concept;
    }
}
