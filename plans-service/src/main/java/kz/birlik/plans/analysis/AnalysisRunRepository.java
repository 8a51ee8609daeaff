package kz.birlik.plans.analysis;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every query on runs. */
@ApplicationScoped
public class AnalysisRunRepository implements PanacheRepositoryBase<AnalysisRun, UUID> {

    AnalysisRun get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("analysis run", id));
    }
}
