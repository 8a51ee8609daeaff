package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.concepts.edition.Edition;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.time.BusinessClock;

/** Puts views together, a whole page with the same few statements as one concept. */
@ApplicationScoped
class ConceptViews {

    private final ConceptRepository concepts;
    private final EditionRepository editions;
    private final ConceptAccess access;
    private final Callers callers;
    private final BusinessClock clock;

    ConceptViews(
            ConceptRepository concepts,
            EditionRepository editions,
            ConceptAccess access,
            Callers callers,
            BusinessClock clock) {
        this.concepts = concepts;
        this.editions = editions;
        this.access = access;
        this.callers = callers;
        this.clock = clock;
    }

    ConceptView of(Concept concept, LocalDate day) {
        return of(List.of(concept), day).get(0);
    }

    List<ConceptView> of(List<Concept> page, LocalDate day) {
        if (page.isEmpty()) {
            return List.of();
        }
        var ids = page.stream().map(Concept::id).toList();
        var predecessors = concepts.predecessors(ids);
        var editionsOf = editions.ofAll(ids).stream().collect(Collectors.groupingBy(Edition::conceptId));
        return page.stream()
                .map(concept -> view(
                        concept,
                        day,
                        editionsOf.getOrDefault(concept.id(), List.of()),
                        predecessors.getOrDefault(concept.id(), List.of())))
                .toList();
    }

    private ConceptView view(Concept concept, LocalDate day, List<Edition> its, List<UUID> predecessors) {
        var today = clock.today();
        var status = concept.statusOn(day);
        var legal = concept.legal();
        var seesDrafts = access.seesDraftsOf(concept);
        return new ConceptView(
                concept.id(),
                concept.code(),
                concept.title(),
                concept.sphere(),
                concept.period(),
                concept.approvalLevel(),
                concept.provenance(),
                status,
                status.label(),
                concept.templateCode(),
                concept.ownerOn(day),
                concept.owners().stream()
                        .map(owner -> new ConceptView.OwnerView(owner.body(), owner.from(), owner.to()))
                        .toList(),
                legal == null ? null : legal.approvalAct().view(),
                legal == null
                        ? null
                        : new ConceptView.InForceView(
                                legal.dates().from(), legal.dates().to()),
                status == ShownStatus.IN_FORCE ? last(its, edition -> edition.effectiveOn(day)) : null,
                last(its, edition -> seesDrafts || edition.isPublished()),
                termination(concept),
                predecessors,
                legal == null ? null : legal.successorId(),
                concept.publicSince(),
                concept.registeredAt(),
                AllowedActions.of(concept, callers.current(), today),
                concept.version());
    }

    private static ConceptView.TerminationView termination(Concept concept) {
        var legal = concept.legal();
        return legal == null || legal.dates().repealedOn() == null
                ? null
                : new ConceptView.TerminationView(
                        legal.dates().repealedOn(),
                        legal.repealAct().view(),
                        legal.repealReason(),
                        concept.terminatedEarly());
    }

    private static Integer last(List<Edition> editions, Predicate<Edition> wanted) {
        return editions.stream()
                .filter(wanted)
                .map(Edition::number)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
