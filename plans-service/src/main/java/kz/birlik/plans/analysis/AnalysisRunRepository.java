package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Optional;
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

    /** @return the newest first */
    List<AnalysisRun> page(RunFilter filter, Optional<UUID> after, int limit) {
        var where = new RunWhere(filter);
        after.ifPresent(id -> where.and("r.id < :after", "after", id));
        return find("from AnalysisRun r where " + where.text() + " order by r.id desc", where.parameters())
                .page(0, limit)
                .list();
    }

    long count(RunFilter filter) {
        var where = new RunWhere(filter);
        return count("from AnalysisRun r where " + where.text(), where.parameters());
    }
}
