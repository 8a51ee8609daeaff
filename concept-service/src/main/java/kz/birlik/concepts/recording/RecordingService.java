package kz.birlik.concepts.recording;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.act.Act;
import kz.birlik.concepts.act.ActKey;
import kz.birlik.concepts.act.ActRepository;
import kz.birlik.concepts.approval.Announcements;
import kz.birlik.concepts.approval.Repeals;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptEvent;
import kz.birlik.concepts.concept.ConceptRepository;
import kz.birlik.concepts.concept.ConceptService;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.edition.RecordedEditions;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.concepts.recording.RecordedActRequest.NewConcept;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;

/** Enters an act signed elsewhere with all its effects in one transaction. */
@ApplicationScoped
class RecordingService {

    private static final String EVERY_SPHERE = "*";

    private final ConceptRepository concepts;
    private final EditionRepository editions;
    private final RecordedEditions recorded;
    private final ActRepository acts;
    private final Repeals repeals;
    private final Announcements announcements;
    private final ConceptHistory history;
    private final Outbox outbox;

    RecordingService(
            ConceptRepository concepts,
            EditionRepository editions,
            RecordedEditions recorded,
            ActRepository acts,
            Repeals repeals,
            Announcements announcements,
            ConceptHistory history,
            Outbox outbox) {
        this.concepts = concepts;
        this.editions = editions;
        this.recorded = recorded;
        this.acts = acts;
        this.repeals = repeals;
        this.announcements = announcements;
        this.history = history;
        this.outbox = outbox;
    }

    /** Amendments and repeals come before the new concept, whose place in its sphere they make. */
    @Transactional
    RecordedActView record(RecordedActRequest request) {
        if (request.concept() == null
                && request.amendsOrNone().isEmpty()
                && request.repealsOrNone().isEmpty()) {
            throw new InvalidRequest("concept", "The act does nothing: name a concept, `amends` or `repeals`.");
        }
        concepts.lockSphere(EVERY_SPHERE);
        if (request.concept() != null) {
            concepts.lockSphere(request.concept().sphere());
        }
        var act = newAct(request);
        var touched = new LinkedHashSet<Concept>();
        request.amendsOrNone().forEach(amendment -> touched.add(amend(act, amendment, request)));
        var approved = request.concept() == null ? null : approve(act, request, touched);
        if (approved == null) {
            repealAll(act, request, null, touched);
        } else {
            touched.add(approved);
        }
        touched.forEach(announcements::tell);
        acts.flush();
        return view(act);
    }

    private Act newAct(RecordedActRequest request) {
        var ref = request.act();
        acts.known(new ActKey(ref.type(), ref.number(), ref.date())).ifPresent(known -> {
            throw new Conflict(
                    "act-already-recorded",
                    "%s is on record already.".formatted(ref.citation()),
                    Map.of("location", RecordedActResource.PATH + "/" + known.id()));
        });
        var act = acts.take(ref);
        act.recordedFrom(request.sourceUrl(), request.followUp(), Instant.now());
        return act;
    }

    private Concept amend(Act act, RecordedActRequest.Amendment amendment, RecordedActRequest request) {
        var concept = acts.known(amendment.act())
                .flatMap(concepts::approvedBy)
                .orElseThrow(() -> new Conflict(
                        "act-unknown",
                        "%s approved no concept that is on record here. Record it first: acts are recorded in their order."
                                .formatted(amendment.act().citation()),
                        Map.of("act", amendment.act())));
        recorded.amend(concept, act, amendment.item(), amendment.form().name(), request.from());
        return concept;
    }

    private Concept approve(Act act, RecordedActRequest request, Set<Concept> touched) {
        var wanted = request.concept();
        if (concepts.isCodeTaken(wanted.code())) {
            throw new Conflict("code-taken", "A concept with the code %s is there already.".formatted(wanted.code()));
        }
        var concept = Concept.recorded(
                wanted.code(),
                wanted.title(),
                wanted.sphere(),
                wanted.period(),
                wanted.owner(),
                act,
                request.from(),
                Instant.now());
        repealAll(act, request, concept, touched);
        requireFreeSphere(wanted, concept);
        concepts.persistAndFlush(concept);
        touched.forEach(predecessor -> predecessor.succeededBy(concept, act));
        recorded.first(concept, act, request.from());
        history.record(
                "concept-recorded",
                concept.id(),
                act.ref().citation(),
                Map.of("code", concept.code(), "inForceFrom", request.from(), "source", request.sourceUrl()));
        outbox.record(ConceptService.registered(concept));
        outbox.record(new ConceptEvent.Approved(concept.id(), 1, act.ref(), act.date()));
        return concept;
    }

    private void repealAll(Act act, RecordedActRequest request, Concept successor, Set<Concept> touched) {
        var reason = successor == null ? "REPEALED" : "SUCCEEDED";
        request.repealsOrNone()
                .forEach(named -> touched.addAll(repeals.repeal(named, act, request.from(), reason, null)));
    }

    private void requireFreeSphere(NewConcept wanted, Concept concept) {
        var force = concept.legal().dates();
        concepts.inForceBetween(wanted.sphere(), force.from(), force.to()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict(
                            "sphere-occupied",
                            "Concept %s (%s) of the sphere %s is in force from %s to %s; name its act in `repeals`, or record acts in their order."
                                    .formatted(
                                            other.code(),
                                            other.legal().approvalAct().ref().citation(),
                                            wanted.sphere(),
                                            other.legal().dates().from(),
                                            other.legal().dates().to()),
                            Map.of("conceptId", other.id(), "code", other.code()));
                });
    }

    @Transactional
    RecordedActView get(UUID id) {
        return view(acts.findByIdOptional(id).orElseThrow(() -> new NotFound("act", id)));
    }

    private RecordedActView view(Act act) {
        return RecordedActView.of(
                act,
                concepts.approvedBy(act).orElse(null),
                editions.madeBy(act, null),
                concepts.repealedBy(act),
                editions.withdrawnBy(act));
    }
}
