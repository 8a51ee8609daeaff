package kz.birlik.concepts.approval;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.concepts.approval.ApprovalFacts.IndicatorFact;
import kz.birlik.concepts.approval.ApprovalFacts.Predecessor;
import kz.birlik.concepts.approval.ApprovalFacts.RoundFact;
import kz.birlik.concepts.approval.ApprovalFacts.SectionFact;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptRepository;
import kz.birlik.concepts.discussion.DiscussionRepository;
import kz.birlik.concepts.edition.Edition;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.feedback.ReportCounts;
import kz.birlik.concepts.feedback.ReportRepository;
import kz.birlik.concepts.indicator.IndicatorRepository;
import kz.birlik.kit.time.BusinessClock;

/** Gathers from the tables what the approval guard looks at. */
@ApplicationScoped
class GuardFacts {

    private final ConceptRepository concepts;
    private final EditionRepository editions;
    private final IndicatorRepository indicators;
    private final DiscussionRepository rounds;
    private final ReportRepository reports;
    private final BusinessClock clock;

    GuardFacts(
            ConceptRepository concepts,
            EditionRepository editions,
            IndicatorRepository indicators,
            DiscussionRepository rounds,
            ReportRepository reports,
            BusinessClock clock) {
        this.concepts = concepts;
        this.editions = editions;
        this.indicators = indicators;
        this.rounds = rounds;
        this.reports = reports;
        this.clock = clock;
    }

    ApprovalFacts of(Concept concept, Edition edition, ApprovalRequest request) {
        var years = concept.period().years();
        return new ApprovalFacts(
                request.act().type(),
                request.act().date(),
                clock.today(),
                concept.approvalLevel(),
                edition.number(),
                edition.isPublished(),
                editions.sections(edition).stream()
                        .map(section -> new SectionFact(section.key(), section.isMandatory(), section.isComplete()))
                        .toList(),
                years,
                indicators.of(concept.id()).stream()
                        .map(indicator -> new IndicatorFact(
                                indicator.id(), indicator.baseline() != null, indicator.yearsWithoutTarget(years)))
                        .toList(),
                rounds.of(concept.id()).stream()
                        .map(round -> new RoundFact(round.id(), round.number(), round.isClosed()))
                        .toList(),
                counts(concept.id()),
                concepts
                        .inForceBetween(
                                concept.sphere(),
                                request.from(),
                                concept.period().to().plusDays(1))
                        .stream()
                        .map(other -> new Predecessor(other.id(), other.code()))
                        .toList(),
                request.repealsOrNone().stream()
                        .map(ApprovalRequest.RepealedConcept::conceptId)
                        .toList());
    }

    private Map<UUID, ReportCounts> counts(UUID conceptId) {
        return reports.of(conceptId).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().counts()));
    }
}
