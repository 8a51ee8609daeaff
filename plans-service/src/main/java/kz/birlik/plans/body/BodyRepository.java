package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.text.LocalizedText;

/** Every query on bodies and the names they go by. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<Body, UUID> {

    private static final String IN_FORCE = "b.validFrom <= :day and (b.validTo is null or b.validTo > :day)";
    private static final String ROW = """
            select new kz.birlik.plans.body.BodyRepository$Row(b, r.kato, s.code)
            from Body b left join Region r on r.id = b.regionId left join Body s on s.id = b.successorId where\s""";

    /** A body with what belongs to it, fetched in one statement. */
    record Row(Body body, String regionKato, String successorCode) {}

    Body get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("body", id));
    }

    /** @return the body with its region and successor */
    Row row(UUID id) {
        return getEntityManager()
                .createQuery(ROW + "b.id = :id", Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("body", id));
    }

    List<Row> byCodes(Collection<String> codes) {
        return getEntityManager()
                .createQuery(ROW + "b.code in :codes", Row.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Codes and names are given one after another, so that the second of two at once is told that they are taken. */
    void lockNames() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('names of bodies', 21))")
                .getSingleResult();
    }

    Optional<Body> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @param afterCode the last code seen, or the empty text */
    List<Row> page(BodyFilter filter, LocalDate day, String afterCode, int limit) {
        var query = getEntityManager()
                .createQuery(ROW + where(filter) + " and b.code > :after order by b.code", Row.class)
                .setParameter("after", afterCode)
                .setMaxResults(limit);
        return bound(query, filter, day).getResultList();
    }

    long count(BodyFilter filter, LocalDate day) {
        var query = getEntityManager()
                .createQuery(
                        "select count(b) from Body b left join Region r on r.id = b.regionId where " + where(filter),
                        Long.class);
        return bound(query, filter, day).getSingleResult();
    }

    /** @return whether a body of that code exists on that day */
    public boolean exists(String code, LocalDate day) {
        return find("from Body b where " + IN_FORCE + " and b.code = :code", Map.of("day", day, "code", code))
                .firstResultOptional()
                .isPresent();
    }

    /** @return the names those codes have or had last; without the ones that are not registered */
    public Map<String, LocalizedText> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : find("code in ?1", codes).stream().collect(Collectors.toMap(body -> body.code, body -> body.name));
    }

    /** @return the codes of the akimats of oblasts and cities of the republic on that day, in order */
    List<String> akimats(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select b.code from Body b join Region r on r.id = b.regionId where r.level = 1 and b.code like :akimat and "
                                + IN_FORCE + " order by b.code",
                        String.class)
                .setParameter("akimat", Body.AKIMAT + "%")
                .setParameter("day", day)
                .getResultList();
    }

    List<BodyAlias> aliasesOf(Collection<UUID> bodies) {
        return getEntityManager()
                .createQuery("from BodyAlias a where a.bodyId in :bodies order by a.alias", BodyAlias.class)
                .setParameter("bodies", bodies)
                .getResultList();
    }

    List<BodyAlias> allAliases() {
        return getEntityManager().createQuery("from BodyAlias", BodyAlias.class).getResultList();
    }

    List<BodyAlias> aliases(Set<String> names) {
        return names.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from BodyAlias a where a.alias in :names", BodyAlias.class)
                        .setParameter("names", names)
                        .getResultList();
    }

    public void persistAlias(BodyAlias alias) {
        getEntityManager().persist(alias);
    }

    void forgetAlias(BodyAlias alias) {
        getEntityManager().remove(alias);
    }

    private static String where(BodyFilter filter) {
        return IN_FORCE
                + (filter.region == null ? "" : " and r.kato = :region")
                + (filter.q == null
                        ? ""
                        : " and (lower(b.code) like :q or %s or %s or %s or exists (select 1 from BodyAlias a where a.bodyId = b.id and a.alias like :q))"
                                .formatted(nameHas("kk"), nameHas("ru"), nameHas("en")));
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, BodyFilter filter, LocalDate day) {
        var parameters = new HashMap<String, Object>(Map.of("day", day));
        if (filter.region != null) {
            parameters.put("region", filter.region);
        }
        if (filter.q != null) {
            parameters.put("q", part(filter.q));
        }
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String nameHas(String language) {
        return "lower(function('jsonb_extract_path_text', b.name, '%s')) like :q".formatted(language);
    }

    private static String part(String words) {
        return "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }
}
