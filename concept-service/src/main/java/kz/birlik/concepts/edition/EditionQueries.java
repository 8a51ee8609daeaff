package kz.birlik.concepts.edition;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.kit.problem.NotFound;

/** Reads editions; those still being written are there for the office only. */
@ApplicationScoped
class EditionQueries {

    private final EditionRepository editions;
    private final ConceptAccess access;

    EditionQueries(EditionRepository editions, ConceptAccess access) {
        this.editions = editions;
        this.access = access;
    }

    @Transactional
    EditionView.EditionList list(UUID conceptId) {
        var concept = access.readable(conceptId);
        var seesDrafts = access.seesDraftsOf(concept);
        return new EditionView.EditionList(editions.of(conceptId).stream()
                .filter(edition -> seesDrafts || edition.isPublished())
                .map(edition -> EditionView.of(edition, null))
                .toList());
    }

    @Transactional
    EditionView get(UUID conceptId, int number) {
        var edition = readable(conceptId, number);
        return EditionView.of(edition, EditionService.views(editions.sections(edition)));
    }

    @Transactional
    EditionView.SectionView section(UUID conceptId, int number, String key) {
        return editions.sections(readable(conceptId, number)).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(EditionView.SectionView::of)
                .orElseThrow(() -> new NotFound("section", key));
    }

    @Transactional
    EditionView.ProvisionView provision(UUID conceptId, int number, UUID provisionId) {
        return editions.sections(readable(conceptId, number)).stream()
                .flatMap(section -> section.provisions().stream())
                .filter(provision -> provision.provisionId().equals(provisionId))
                .findFirst()
                .map(EditionView.ProvisionView::of)
                .orElseThrow(() -> new NotFound("provision", provisionId));
    }

    private Edition readable(UUID conceptId, int number) {
        var concept = access.readable(conceptId);
        var edition = found(editions.numbered(conceptId, number), number);
        if (!edition.isPublished() && !access.seesDraftsOf(concept)) {
            throw new NotFound("edition", number);
        }
        return edition;
    }

    static Edition found(Optional<Edition> edition, int number) {
        return edition.orElseThrow(() -> new NotFound("edition", number));
    }
}
