package kz.birlik.plans.importing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every query on imports. */
@ApplicationScoped
public class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {

    PlanImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan import", id));
    }
}
