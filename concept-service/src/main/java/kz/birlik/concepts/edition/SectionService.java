package kz.birlik.concepts.edition;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;

/** Writes the text, a section at a time, and watches over the ids of provisions. */
@ApplicationScoped
class SectionService {

    private final EditionRepository editions;
    private final ConceptAccess access;
    private final ConceptHistory history;

    SectionService(EditionRepository editions, ConceptAccess access, ConceptHistory history) {
        this.editions = editions;
        this.access = access;
        this.history = history;
    }

    @Transactional
    EditionView.SectionView write(
            UUID conceptId, int number, String key, SectionRequest request, LongConsumer ifMatch) {
        var concept = access.ownLocked(conceptId);
        EditionService.requireDrafting(concept);
        var edition = EditionQueries.found(editions.numbered(conceptId, number), number);
        var sections = editions.sections(edition);
        var section = sections.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("section", key));
        ifMatch.accept(section.version());
        edition.requireDraft();
        requireOwnIds(request, editions.provisionIds(conceptId), idsOutside(section, sections));
        section.write(request.provisions(), Instant.now());
        history.record(
                "section-written",
                conceptId,
                ConceptHistory.METHODOLOGY,
                Map.of(
                        "edition",
                        number,
                        "section",
                        key,
                        "provisions",
                        request.provisions().size()));
        editions.flush();
        return EditionView.SectionView.of(section);
    }

    private static Set<UUID> idsOutside(Section section, List<Section> sections) {
        return sections.stream()
                .filter(other -> other != section)
                .flatMap(other -> other.provisions().stream())
                .map(Provision::provisionId)
                .collect(Collectors.toSet());
    }

    /** An id names one provision for good: it comes from here, stands once in an edition, and is never made up. */
    private static void requireOwnIds(SectionRequest request, Set<UUID> known, Set<UUID> elsewhere) {
        var seen = new HashSet<UUID>();
        request.provisions().stream()
                .map(SectionRequest.ProvisionRequest::provisionId)
                .filter(Objects::nonNull)
                .forEach(id -> {
                    if (!known.contains(id)) {
                        throw new InvalidRequest(
                                "provisions.provisionId",
                                "Provision %s is none of this concept; leave the id out for a new one.".formatted(id));
                    }
                    if (elsewhere.contains(id)) {
                        throw new InvalidRequest(
                                "provisions.provisionId",
                                "Provision %s stands in another section of this edition.".formatted(id));
                    }
                    if (!seen.add(id)) {
                        throw new InvalidRequest(
                                "provisions.provisionId", "Provision %s is named twice.".formatted(id));
                    }
                });
    }
}
