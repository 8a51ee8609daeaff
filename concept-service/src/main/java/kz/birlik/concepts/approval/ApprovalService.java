package kz.birlik.concepts.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.act.Act;
import kz.birlik.concepts.act.ActKey;
import kz.birlik.concepts.act.ActRef;
import kz.birlik.concepts.act.ActRepository;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.concepts.concept.ConceptEvent;
import kz.birlik.concepts.concept.ConceptRepository;
import kz.birlik.concepts.concept.ConceptService;
import kz.birlik.concepts.concept.ConceptView;
import kz.birlik.concepts.edition.Edition;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.problem.NotFound;

/** Approves a concept and ends its predecessors in one transaction, or repeals one without a successor. */
@ApplicationScoped
class ApprovalService {

    private static final String SUCCEEDED = "SUCCEEDED";

    private final ConceptRepository concepts;
    private final ConceptAccess access;
    private final ConceptService shown;
    private final EditionRepository editions;
    private final ActRepository acts;
    private final GuardFacts facts;
    private final Repeals repeals;
    private final Announcements announcements;
    private final ConceptHistory history;
    private final Outbox outbox;

    ApprovalService(
            ConceptRepository concepts,
            ConceptAccess access,
            ConceptService shown,
            EditionRepository editions,
            ActRepository acts,
            GuardFacts facts,
            Repeals repeals,
            Announcements announcements,
            ConceptHistory history,
            Outbox outbox) {
        this.concepts = concepts;
        this.access = access;
        this.shown = shown;
        this.editions = editions;
        this.acts = acts;
        this.facts = facts;
        this.repeals = repeals;
        this.announcements = announcements;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional
    ConceptView approve(UUID conceptId, ApprovalRequest request, LongConsumer ifMatch) {
        concepts.lockSphere(concepts.sphereOf(conceptId).orElseThrow(() -> new NotFound("concept", conceptId)));
        var concept = access.locked(conceptId);
        concept.requireDraft();
        requireNotBefore("inForceFrom", request.from(), request.act());
        ifMatch.accept(concept.version());
        var edition = editions.latest(conceptId).orElseThrow();
        var predecessors = new ArrayList<Concept>();
        var missing = new ArrayList<>(ApprovalGuard.check(facts.of(concept, edition, request)));
        for (var named : request.repealsOrNone()) {
            concepts.anyLocked(named.conceptId())
                    .filter(found -> found.legal() != null && !found.legal().isRepealed())
                    .ifPresentOrElse(
                            predecessors::add,
                            () -> missing.add(new Missing(
                                    "repealed-in-force",
                                    "Concept %s is not approved or is repealed already; it cannot be repealed."
                                            .formatted(named.conceptId()),
                                    named.conceptId().toString())));
        }
        if (!missing.isEmpty()) {
            throw new GuardFailed("approval", missing);
        }
        var act = newAct(request.act());
        predecessors.forEach(each -> repeals.repeal(each, act, request.from(), SUCCEEDED, conceptId));
        request.repealsOrNone().forEach(named -> repeals.items(named.itemsOrNone(), act, request.from(), SUCCEEDED));
        putInForce(concept, edition, act, request);
        predecessors.forEach(announcements::tell);
        announcements.tell(concept);
        return shown.shown(concept);
    }

    private void putInForce(Concept concept, Edition edition, Act act, ApprovalRequest request) {
        concept.approve(act, request.from(), edition.number());
        edition.effect(act, request.from());
        history.record(
                "concept-approved",
                concept.id(),
                act.ref().citation(),
                Map.of(
                        "edition", edition.number(),
                        "inForceFrom", request.from(),
                        "repeals",
                                request.repealsOrNone().stream()
                                        .map(ApprovalRequest.RepealedConcept::conceptId)
                                        .collect(Collectors.toList())));
        concepts.flush();
        outbox.record(new ConceptEvent.Approved(concept.id(), edition.number(), act.ref(), act.date()));
    }

    /** One act approves one concept; an act that is on record already is somebody else's. */
    private Act newAct(ActRef ref) {
        acts.known(new ActKey(ref.type(), ref.number(), ref.date())).ifPresent(known -> {
            throw new Conflict(
                    "act-already-recorded",
                    "%s is on record already.".formatted(ref.citation()),
                    Map.of("location", "/api/v1/concepts/recorded-acts/" + known.id()));
        });
        return acts.take(ref);
    }

    @Transactional
    ConceptView repeal(UUID conceptId, RepealRequest request, LongConsumer ifMatch) {
        concepts.lockSphere(concepts.sphereOf(conceptId).orElseThrow(() -> new NotFound("concept", conceptId)));
        var concept = access.locked(conceptId);
        ifMatch.accept(concept.version());
        requireNotBefore("on", request.on(), request.act());
        var act = acts.take(request.act());
        repeals.repeal(concept, act, request.on(), request.reason(), null);
        repeals.items(request.itemsOrNone(), act, request.on(), request.reason());
        announcements.tell(concept);
        return shown.shown(concept);
    }

    private static void requireNotBefore(String field, LocalDate day, ActRef act) {
        if (day.isBefore(act.date())) {
            throw new InvalidRequest(field, "An act of %s has no effect on %s already.".formatted(act.date(), day));
        }
    }
}
