package kz.birlik.concepts.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.concepts.concept.ConceptEvent;
import kz.birlik.concepts.concept.ConceptStatus;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.concepts.template.SectionTemplate;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.time.BusinessClock;

/** Makes editions, one after the other, and freezes them. */
@ApplicationScoped
public class EditionService {

    /** The text of a discussion travels in one event, which has a limit of its own; UTF-16 units, both languages. */
    static final int MAX_TEXT = 250_000;

    private final EditionRepository editions;
    private final ConceptAccess access;
    private final ConceptHistory history;
    private final Outbox outbox;
    private final BusinessClock clock;

    EditionService(
            EditionRepository editions,
            ConceptAccess access,
            ConceptHistory history,
            Outbox outbox,
            BusinessClock clock) {
        this.editions = editions;
        this.access = access;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Edition 1 of a new draft, with the empty sections of its layout. */
    public void begin(Concept concept, SectionTemplate template) {
        var now = Instant.now();
        var edition = Edition.draft(concept.id(), 1, EditionKind.NEW, now);
        editions.persist(edition);
        var position = 0;
        for (var section : template.sections()) {
            editions.getEntityManager().persist(Section.of(edition, section, position++, now));
        }
    }

    /** The next edition as a copy of the latest; provisions keep their ids. */
    @Transactional
    EditionView create(UUID conceptId, EditionRequest request) {
        var concept = access.ownLocked(conceptId);
        requireDrafting(concept);
        var latest = editions.latest(conceptId).orElseThrow();
        if (!latest.isPublished()) {
            throw new Conflict(
                    "edition-in-draft",
                    "Edition %d is still a draft; go on with it or publish it.".formatted(latest.number()));
        }
        var now = Instant.now();
        var next = Edition.draft(conceptId, latest.number() + 1, request.kindOrDefault(), now);
        editions.persist(next);
        var sections = editions.sections(latest).stream()
                .map(section -> section.copyTo(next, now))
                .toList();
        sections.forEach(editions.getEntityManager()::persist);
        history.record(
                "edition-created",
                conceptId,
                ConceptHistory.METHODOLOGY,
                Map.of("edition", next.number(), "kind", next.kind()));
        editions.flush();
        return EditionView.of(next, views(sections));
    }

    /** Freezes an edition: from now on it is what people discuss and an act approves. */
    @Transactional
    EditionView publish(UUID conceptId, int number, LongConsumer ifMatch) {
        var concept = access.ownLocked(conceptId);
        requireDrafting(concept);
        var edition = EditionQueries.found(editions.numbered(conceptId, number), number);
        ifMatch.accept(edition.version());
        edition.publish(clock.today());
        var sections = editions.sections(edition);
        requireText(edition, sections);
        history.record("edition-published", conceptId, ConceptHistory.METHODOLOGY, Map.of("edition", number));
        outbox.record(new ConceptEvent.EditionPublished(
                conceptId, number, edition.kind().name(), names(sections)));
        editions.flush();
        return EditionView.of(edition, views(sections));
    }

    private static void requireText(Edition edition, List<Section> sections) {
        var provisions = sections.stream()
                .flatMap(section -> section.provisions().stream())
                .toList();
        if (provisions.isEmpty()) {
            throw new Conflict("edition-empty", "Edition %d has no provision to publish.".formatted(edition.number()));
        }
        var length = provisions.stream()
                .map(Provision::text)
                .mapToInt(text -> length(text.kk()) + length(text.ru()) + length(text.en()))
                .sum();
        if (length > MAX_TEXT) {
            throw new Conflict(
                    "edition-too-long",
                    "Edition %d has %d characters in all languages; the most is %d."
                            .formatted(edition.number(), length, MAX_TEXT));
        }
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static List<ConceptEvent.ProvisionName> names(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.provisions().stream()
                        .map(provision -> new ConceptEvent.ProvisionName(
                                provision.provisionId(), section.key(), provision.number())))
                .toList();
    }

    static List<EditionView.SectionView> views(List<Section> sections) {
        return sections.stream().map(EditionView.SectionView::of).toList();
    }

    /** The text of an approved concept changes by acts only. */
    static void requireDrafting(Concept concept) {
        if (concept.status() == ConceptStatus.APPROVED) {
            throw new IllegalTransition(concept.status().name(), "a new text", List.of());
        }
    }
}
