package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.text.LocalizedText;

/** Every query on bodies and the names they go by. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<Body, UUID> {

    private static final String IN_FORCE = "validFrom <= ?1 and (validTo is null or validTo > ?1)";

    /** A body with what belongs to it, fetched in one statement. */
    record Row(Body body, String regionKato, String successorCode) {}

    /** @param afterCode the last code seen, or the empty text */
    List<Row> asOf(LocalDate day, String afterCode, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new kz.birlik.plans.body.BodyRepository$Row(b, r.kato, s.code)
                        from Body b left join Region r on r.id = b.regionId left join Body s on s.id = b.successorId
                        where b.validFrom <= :day and (b.validTo is null or b.validTo > :day) and b.code > :after
                        order by b.code""", Row.class)
                .setParameter("day", day)
                .setParameter("after", afterCode)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @return whether a body of that code exists on that day */
    public boolean exists(String code, LocalDate day) {
        return count(IN_FORCE + " and code = ?2", day, code) > 0;
    }

    /** @return the names those codes have or had last; without the ones that are not registered */
    public Map<String, LocalizedText> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : find("code in ?1", codes).stream().collect(Collectors.toMap(body -> body.code, body -> body.name));
    }

    long countAsOf(LocalDate day) {
        return count(IN_FORCE, day);
    }

    List<BodyAlias> aliasesOf(List<UUID> bodies) {
        return getEntityManager()
                .createQuery("from BodyAlias a where a.bodyId in :bodies order by a.alias", BodyAlias.class)
                .setParameter("bodies", bodies)
                .getResultList();
    }

    List<BodyAlias> allAliases() {
        return getEntityManager().createQuery("from BodyAlias", BodyAlias.class).getResultList();
    }

    public void persistAlias(BodyAlias alias) {
        getEntityManager().persist(alias);
    }
}
