package kz.birlik.concepts.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every question asked of the acts. */
@ApplicationScoped
public class ActRepository implements PanacheRepositoryBase<Act, UUID> {

    public Optional<Act> known(ActKey key) {
        return find("type = ?1 and number = ?2 and date = ?3", key.type(), key.number(), key.date())
                .firstResultOptional();
    }

    /** Finds the act or takes it in; an act may repeal several concepts. */
    public Act take(ActRef ref) {
        return known(new ActKey(ref.type(), ref.number(), ref.date())).orElseGet(() -> {
            var act = new Act(ref);
            persist(act);
            return act;
        });
    }

    public List<Act> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
