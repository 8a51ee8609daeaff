package kz.birlik.concepts.approval;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptEvent;
import kz.birlik.concepts.concept.ConceptRepository;
import kz.birlik.concepts.direction.Direction;
import kz.birlik.concepts.direction.DirectionRepository;
import kz.birlik.concepts.direction.Task;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.indicator.Indicator;
import kz.birlik.concepts.indicator.IndicatorRepository;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.time.BusinessClock;

/**
 * Tells that a day has come: a concept is in force, amended or repealed. Each is told once, in the transaction that marks
 * it told, by whoever comes first: the act itself when its day is already there, else the job.
 */
@ApplicationScoped
public class Announcements {

    private final ConceptRepository concepts;
    private final EditionRepository editions;
    private final DirectionRepository directions;
    private final IndicatorRepository indicators;
    private final Outbox outbox;
    private final BusinessClock clock;

    Announcements(
            ConceptRepository concepts,
            EditionRepository editions,
            DirectionRepository directions,
            IndicatorRepository indicators,
            Outbox outbox,
            BusinessClock clock) {
        this.concepts = concepts;
        this.editions = editions;
        this.directions = directions;
        this.indicators = indicators;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells what is due of one concept; the row lock makes a second replica wait and then find nothing to do. */
    @Transactional
    void tell(UUID conceptId) {
        concepts.anyLocked(conceptId).ifPresent(this::tell);
    }

    /** Tells what is due of a locked concept, within the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Concept concept) {
        concepts.flush();
        var today = clock.today();
        var legal = concept.legal();
        if (legal == null) {
            return;
        }
        if (legal.beginningIsDue(today)) {
            legal.beginningAnnounced(Instant.now());
            outbox.record(inForce(concept));
        }
        for (var edition : editions.toAnnounce(concept.id(), today)) {
            edition.announced(Instant.now());
            outbox.record(new ConceptEvent.Amended(
                    concept.id(), edition.number(), edition.act().ref(), edition.actItem(), edition.effectiveFrom()));
        }
        if (legal.repealIsDue(today)) {
            legal.repealAnnounced(Instant.now());
            outbox.record(new ConceptEvent.Repealed(
                    concept.id(),
                    legal.dates().repealedOn(),
                    legal.repealAct().ref(),
                    legal.successorId(),
                    legal.repealReason(),
                    concept.terminatedEarly()));
        }
    }

    private ConceptEvent.InForce inForce(Concept concept) {
        var legal = concept.legal();
        var tasks = directions.tasksOf(concept.id());
        return new ConceptEvent.InForce(
                concept.id(),
                concept.code(),
                concept.title(),
                concept.sphere(),
                legal.approvedEdition(),
                legal.approvalAct().ref(),
                new ConceptEvent.HalfOpen(legal.dates().from(), legal.dates().to()),
                concept.provenance(),
                directions.of(concept.id()).stream()
                        .map(direction -> fact(direction, tasks))
                        .toList(),
                indicators.of(concept.id()).stream().map(Announcements::fact).toList());
    }

    private static ConceptEvent.DirectionFact fact(Direction direction, Map<UUID, List<Task>> tasks) {
        return new ConceptEvent.DirectionFact(
                direction.id(),
                direction.number(),
                direction.title(),
                direction.provisionIds(),
                tasks.getOrDefault(direction.id(), List.of()).stream()
                        .map(task ->
                                new ConceptEvent.TaskFact(task.id(), task.number(), task.title(), task.provisionIds()))
                        .toList());
    }

    private static ConceptEvent.IndicatorFact fact(Indicator indicator) {
        return new ConceptEvent.IndicatorFact(
                indicator.id(),
                indicator.taskId(),
                indicator.directionId(),
                indicator.name(),
                indicator.unit(),
                indicator.source(),
                indicator.baseline(),
                indicator.targets(),
                indicator.responsibleBody());
    }

    /** @return ids of concepts with something to tell, a batch of them */
    @Transactional
    List<UUID> due(int limit) {
        var today = clock.today();
        var ids = new LinkedHashSet<>(concepts.toAnnounce(today, limit));
        ids.addAll(editions.toAnnounce(today, limit));
        return List.copyOf(ids);
    }
}
