package kz.birlik.plans.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.concept.FollowedDirection;
import kz.birlik.plans.http.Versioned;

/** Lets an editor say what the sections of a file mean before the commit binds their measures. */
@ApplicationScoped
class DirectionConfirmation {

    private final PlanImportService imports;
    private final SectionDirections sections;
    private final Audit audit;

    DirectionConfirmation(PlanImportService imports, SectionDirections sections, Audit audit) {
        this.imports = imports;
        this.sections = sections;
        this.audit = audit;
    }

    @Transactional
    Versioned<List<SectionView>> confirm(UUID id, LongConsumer precondition, DirectionsRequest request) {
        var found = imports.own(id);
        precondition.accept(found.version);
        var known =
                sections.directions(found).stream().map(FollowedDirection::id).toList();
        var confirmed = new LinkedHashMap<String, ConfirmedDirection>();
        found.directions.forEach(kept -> confirmed.put(kept.section(), kept));
        for (var asked : request.directions()) {
            if (!found.sections.contains(asked.section())) {
                throw new InvalidRequest("directions", "The file has no section «%s».".formatted(asked.section()));
            }
            if (asked.directionId() != null && !known.contains(asked.directionId())) {
                throw new InvalidRequest(
                        "directions", "The concept of the plan has no direction %s.".formatted(asked.directionId()));
            }
            confirmed.put(asked.section(), asked);
        }
        found.confirm(List.copyOf(confirmed.values()));
        imports.flush();
        audit.record(
                "plan-import-directions-confirmed",
                "plan-import",
                id,
                null,
                Map.of("sections", request.directions().size()));
        return new Versioned<>(sections.of(found), found.version, false);
    }
}
