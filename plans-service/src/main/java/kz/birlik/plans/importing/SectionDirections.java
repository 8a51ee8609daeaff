package kz.birlik.plans.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.concept.FollowedDirection;

/** The sections of an import and the directions of the concept they stand for: proposed by reading, confirmed by an editor. */
@ApplicationScoped
class SectionDirections {

    private final FollowedConcepts concepts;

    SectionDirections(FollowedConcepts concepts) {
        this.concepts = concepts;
    }

    List<SectionView> of(PlanImport of) {
        var directions = directions(of);
        var byId = directions.stream().collect(Collectors.toMap(FollowedDirection::id, Function.identity()));
        var confirmed = of.directions.stream()
                .collect(Collectors.toMap(ConfirmedDirection::section, Function.identity(), (first, last) -> last));
        return of.sections.stream()
                .map(section -> confirmed.containsKey(section)
                        ? view(section, byId.get(confirmed.get(section).directionId()), SectionView.Basis.CONFIRMED)
                        : proposed(section, directions))
                .toList();
    }

    /** @return what the commit binds measures to, by section row */
    Map<String, UUID> bySection(PlanImport of) {
        var bound = new HashMap<String, UUID>();
        of(of).stream()
                .filter(view -> view.directionId() != null)
                .forEach(view -> bound.put(view.section(), view.directionId()));
        return bound;
    }

    List<FollowedDirection> directions(PlanImport of) {
        return of.conceptId == null ? List.of() : concepts.directions(of.conceptId);
    }

    private static SectionView proposed(String section, List<FollowedDirection> directions) {
        var byNumber = DirectionProposal.byNumber(section, directions);
        if (byNumber.isPresent()) {
            return view(section, byNumber.get(), SectionView.Basis.NUMBER);
        }
        return DirectionProposal.byTitle(section, directions)
                .map(found -> view(section, found, SectionView.Basis.TITLE))
                .orElseGet(() -> view(section, null, SectionView.Basis.NONE));
    }

    private static SectionView view(String section, FollowedDirection direction, SectionView.Basis basis) {
        return direction == null
                ? new SectionView(section, null, null, null, basis)
                : new SectionView(section, direction.id(), direction.number(), direction.title(), basis);
    }
}
