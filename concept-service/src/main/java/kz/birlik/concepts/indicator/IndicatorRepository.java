package kz.birlik.concepts.indicator;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every question asked of the indicators. */
@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {

    public List<Indicator> of(UUID conceptId) {
        return list("conceptId = ?1 order by id", conceptId);
    }

    Indicator found(UUID conceptId, UUID indicatorId) {
        return find("id = ?1 and conceptId = ?2", indicatorId, conceptId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("indicator", indicatorId));
    }
}
