package kz.birlik.concepts.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.calendar.Calendars;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.concepts.concept.ConceptEvent;
import kz.birlik.concepts.edition.Edition;
import kz.birlik.concepts.edition.EditionRepository;
import kz.birlik.concepts.feedback.ReportRepository;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.concepts.template.DiscussionTerm;
import kz.birlik.concepts.template.TemplateRepository;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.time.BusinessClock;

/** Opens rounds for a lawful term and closes them once it has passed. */
@ApplicationScoped
class DiscussionService {

    private final DiscussionRepository rounds;
    private final EditionRepository editions;
    private final ReportRepository reports;
    private final TemplateRepository templates;
    private final Calendars calendars;
    private final ConceptAccess access;
    private final ConceptHistory history;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final DiscussionSettings settings;

    DiscussionService(
            DiscussionRepository rounds,
            EditionRepository editions,
            ReportRepository reports,
            TemplateRepository templates,
            Calendars calendars,
            ConceptAccess access,
            ConceptHistory history,
            Outbox outbox,
            BusinessClock clock,
            DiscussionSettings settings) {
        this.rounds = rounds;
        this.editions = editions;
        this.reports = reports;
        this.templates = templates;
        this.calendars = calendars;
        this.access = access;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    DiscussionView.DiscussionList list(UUID conceptId) {
        access.readable(conceptId);
        var published = reports.of(conceptId);
        return new DiscussionView.DiscussionList(rounds.of(conceptId).stream()
                .map(round -> DiscussionView.of(round, published.get(round.id())))
                .toList());
    }

    @Transactional
    DiscussionView get(UUID conceptId, UUID discussionId) {
        access.readable(conceptId);
        return DiscussionView.of(rounds.found(conceptId, discussionId), reports.findById(discussionId));
    }

    @Transactional
    DiscussionView open(UUID conceptId, DiscussionRequest request) {
        var concept = access.ownLocked(conceptId);
        var opensOn = opening(request);
        concept.discuss(Instant.now());
        var edition = discussable(conceptId, request.edition());
        var term = templates.term(concept.approvalLevel().name(), opensOn);
        var counted = LawfulTerm.count(calendars.around(opensOn), opensOn, request.until(), term);
        var round = new DiscussionRound(
                conceptId, rounds.of(conceptId).size() + 1, edition.number(), opensOn, request.until(), term, counted);
        rounds.persist(round);
        history.record(
                "discussion-opened",
                conceptId,
                term.legalBasis(),
                Map.of(
                        "round", round.number(),
                        "edition", edition.number(),
                        "opensOn", opensOn,
                        "until", round.until(),
                        "verified", term.verified()));
        outbox.record(opened(concept, round, edition, term));
        rounds.flush();
        return DiscussionView.of(round, null);
    }

    @Transactional
    DiscussionView close(UUID conceptId, UUID discussionId) {
        var concept = access.ownLocked(conceptId);
        var round = rounds.found(conceptId, discussionId);
        round.close(clock.today());
        concept.revise();
        history.record(
                "discussion-closed",
                conceptId,
                round.legalBasis(),
                Map.of("round", round.number(), "until", round.until()));
        outbox.record(new ConceptEvent.DiscussionClosed(conceptId, round.id(), round.number(), round.closedOn()));
        rounds.flush();
        return DiscussionView.of(round, reports.findById(discussionId));
    }

    private LocalDate opening(DiscussionRequest request) {
        var today = clock.today();
        var opensOn = request.opensOn() == null ? today : request.opensOn();
        if (opensOn.isBefore(today) || opensOn.isAfter(today.plusMonths(3))) {
            throw new InvalidRequest(
                    "opensOn", "A round opens today (%s) or within three months, not on %s.".formatted(today, opensOn));
        }
        return opensOn;
    }

    /** Only what is frozen can be discussed, and only the latest text is worth it. */
    private Edition discussable(UUID conceptId, int number) {
        var edition = editions.numbered(conceptId, number).orElseThrow(() -> new NotFound("edition", number));
        if (!edition.isPublished()) {
            throw new Conflict(
                    "edition-not-published", "Edition %d can still change; publish it first.".formatted(number));
        }
        editions.of(conceptId).stream()
                .filter(later -> later.isPublished() && later.number() > number)
                .findFirst()
                .ifPresent(later -> {
                    throw new Conflict(
                            "edition-superseded",
                            "Edition %d is published; discuss that one.".formatted(later.number()));
                });
        return edition;
    }

    private ConceptEvent.DiscussionOpened opened(
            Concept concept, DiscussionRound round, Edition edition, DiscussionTerm term) {
        var owner = concept.ownerOn(round.opensOn());
        return new ConceptEvent.DiscussionOpened(
                concept.id(),
                concept.code(),
                concept.title(),
                round.id(),
                round.number(),
                edition.number(),
                round.opensOn(),
                round.until(),
                term.minWorkingDays(),
                round.countedDays(),
                owner,
                Stream.concat(Stream.of(owner), settings.disposers().stream())
                        .distinct()
                        .toList(),
                provisions(edition));
    }

    private List<ConceptEvent.ProvisionText> provisions(Edition edition) {
        return editions.sections(edition).stream()
                .flatMap(section -> section.provisions().stream()
                        .map(provision -> new ConceptEvent.ProvisionText(
                                provision.provisionId(), section.key(), provision.number(), provision.text())))
                .toList();
    }
}
