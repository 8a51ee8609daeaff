package kz.birlik.plans.importing;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every query on imports. */
@ApplicationScoped
public class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {

    /** Lets two uploads of the same bytes pass one after the other, so that the second sees the first. */
    void lockFile(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:file, 8))")
                .setParameter("file", sha256)
                .getSingleResult();
    }

    /** @return the last import of the same bytes for the same owner and period that was not rejected */
    Optional<PlanImport> same(PlanDetails plan, String sha256) {
        return find(
                        "fileSha256 = ?1 and level = ?2 and ownerBody = ?3 and periodFrom = ?4 and periodTo = ?5 and status <> ?6 order by id desc",
                        sha256,
                        plan.level(),
                        plan.ownerBody(),
                        plan.periodFrom(),
                        plan.periodTo(),
                        ImportStatus.REJECTED)
                .page(0, 1)
                .firstResultOptional();
    }

    PlanImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan import", id));
    }
}
