package kz.birlik.plans.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every query on evidence but its bytes. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    /** @throws NotFound when the report has no such file */
    Evidence get(UUID report, UUID id) {
        return find("id = ?1 and reportId = ?2", id, report)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    List<Evidence> of(UUID report) {
        return find("reportId = ?1 order by id", report).list();
    }

    /** @return a file nobody has looked through, after the one named; another worker passes over it meanwhile */
    Optional<Evidence> nextUnscanned(UUID after) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from evidence where scan = 'UNSCANNED' and id > :after
                        order by id limit 1 for update skip locked""", Evidence.class)
                .setParameter("after", after)
                .getResultStream()
                .map(Evidence.class::cast)
                .findFirst();
    }
}
