package kz.birlik.plans.population;

import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.region.Region;
import kz.birlik.plans.region.RegionRepository;

/** Reads and sets the figures of a region; they belong to its version. */
@ApplicationScoped
class PopulationService {

    private final PopulationRepository figures;
    private final RegionRepository regions;
    private final Audit audit;

    PopulationService(PopulationRepository figures, RegionRepository regions, Audit audit) {
        this.figures = figures;
        this.regions = regions;
        this.audit = audit;
    }

    @Transactional
    Versioned<PopulationView> read(UUID region) {
        return view(regions.get(region));
    }

    @Transactional
    Versioned<PopulationView> set(UUID id, LongConsumer precondition, PopulationRequest request) {
        var region = regions.get(id);
        precondition.accept(region.version());
        request.demandValid();
        regions.getEntityManager().lock(region, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        figures.forget(id);
        request.figures()
                .forEach(figure -> figures.persist(new Population(
                        id, figure.on(), figure.people(), figure.verified(), figure.synthetic(), figure.source())));
        figures.flush();
        audit.record("population-set", "region", id, null, Map.of("kato", region.kato(), "figures", request.figures()));
        return view(region);
    }

    private Versioned<PopulationView> view(Region region) {
        var shown = figures.of(region.id()).stream().map(PopulationFigure::of).toList();
        return new Versioned<>(new PopulationView(region.id(), region.kato(), shown), region.version(), true);
    }
}
