package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.text.LocalizedText;

/** Every query on regions. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, UUID> {

    private static final String IN_FORCE = "validFrom <= ?1 and (validTo is null or validTo > ?1)";

    /** @param afterKato the last code seen, or the empty text */
    public List<Region> asOf(LocalDate day, String afterKato, int limit) {
        return find(IN_FORCE + " and kato > ?2 order by kato", day, afterKato)
                .page(0, limit)
                .list();
    }

    public long countAsOf(LocalDate day) {
        return count(IN_FORCE, day);
    }

    public Optional<Region> byKato(String kato, LocalDate day) {
        return find(IN_FORCE + " and kato = ?2", day, kato).firstResultOptional();
    }

    /** @return the names those codes had on that day; without the ones nobody had */
    public Map<String, LocalizedText> names(Collection<String> codes, LocalDate day) {
        return codes.isEmpty()
                ? Map.of()
                : find(IN_FORCE + " and kato in ?2", day, codes).stream()
                        .collect(Collectors.toMap(Region::kato, Region::name, (one, later) -> later));
    }

    /** @return the code itself and those of the units within it */
    @SuppressWarnings("unchecked")
    public List<String> within(String kato) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive down as (
                            select id, kato from region where kato = :kato
                            union
                            select child.id, child.kato from region child join down on child.parent_id = down.id)
                        select distinct kato from down""", String.class)
                .setParameter("kato", kato)
                .getResultList();
    }
}
