package kz.birlik.plans.edition;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every query on editions. */
@ApplicationScoped
public class PlanEditions implements PanacheRepositoryBase<PlanEdition, PlanEdition.Key> {

    public PlanEdition get(UUID plan, int number) {
        return findByIdOptional(new PlanEdition.Key(plan, number))
                .orElseThrow(() -> new NotFound("edition %d of plan".formatted(number), plan));
    }

    List<PlanEdition> of(UUID plan) {
        return find("planId = ?1 order by number", plan).list();
    }

    /** Its measures go with it. */
    void remove(UUID plan, int number) {
        delete("planId = ?1 and number = ?2", plan, number);
    }
}
