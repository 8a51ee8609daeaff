package kz.birlik.plans.population;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every query on population. */
@ApplicationScoped
public class PopulationRepository implements PanacheRepositoryBase<Population, Population.Key> {

    List<Population> of(UUID region) {
        return list("regionId = ?1 order by onDay", region);
    }

    void forget(UUID region) {
        delete("regionId", region);
    }
}
