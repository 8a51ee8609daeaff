package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.text.LocalizedText;

/** Every query on regions. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, UUID> {

    private static final String IN_FORCE = "validFrom <= :day and (validTo is null or validTo > :day)";

    public Region get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("region", id));
    }

    /** @param afterKato the last code seen, or the empty text */
    List<Region> page(RegionFilter filter, LocalDate day, String afterKato, int limit) {
        var where = new Where(filter, day);
        where.and("kato > :after", "after", afterKato);
        return find(where.text() + " order by kato", where.parameters)
                .page(0, limit)
                .list();
    }

    long count(RegionFilter filter, LocalDate day) {
        var where = new Where(filter, day);
        return count(where.text(), where.parameters);
    }

    public Optional<Region> byKato(String kato, LocalDate day) {
        return find(IN_FORCE + " and kato = :kato", Map.of("day", day, "kato", kato))
                .firstResultOptional();
    }

    /** @return the names those codes had on that day; without the ones nobody had */
    public Map<String, LocalizedText> names(Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var units = list(IN_FORCE + " and kato in :codes", Map.of("day", day, "codes", codes));
        var former = former(units, day);
        return units.stream()
                .collect(Collectors.toMap(
                        Region::kato,
                        unit -> former.containsKey(unit.id) ? former.get(unit.id).name : unit.name,
                        (one, later) -> later));
    }

    /** @return the code itself and those of the units within it that plans are made on */
    @SuppressWarnings("unchecked")
    public List<String> within(String kato) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive down as (
                            select id, kato from region where kato = :kato
                            union
                            select child.id, child.kato from region child join down on child.parent_id = down.id
                            where child.level <= :deepest)
                        select distinct kato from down""", String.class)
                .setParameter("kato", kato)
                .setParameter("deepest", Region.DISTRICTS)
                .getResultList();
    }

    /** @return by unit what it was on that day; without the units that have not changed since, and so empty on most reads */
    Map<UUID, FormerRegion> former(List<Region> units, LocalDate day) {
        var changedLater = units.stream()
                .filter(unit -> unit.changedFrom != null && unit.changedFrom.isAfter(day))
                .map(unit -> unit.id)
                .toList();
        return changedLater.isEmpty()
                ? Map.of()
                : former(changedLater).stream()
                        .filter(former -> former.until.isAfter(day))
                        .collect(Collectors.toMap(
                                former -> former.regionId, Function.identity(), (later, earlier) -> earlier));
    }

    /** @return all former states of the units, the latest first */
    List<FormerRegion> former(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("from FormerRegion f where f.regionId in :ids order by f.until desc", FormerRegion.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The conditions of a list with their parameters. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(RegionFilter filter, LocalDate day) {
            and(IN_FORCE, "day", day);
            andIf("level = :level", "level", filter.level());
            andIf("kind = :kind", "kind", filter.kind);
            andIf("parentId = :parent", "parent", filter.parent);
            andIf("kato = :kato", "kato", filter.kato);
            andIf("verified = :verified", "verified", filter.verified);
            if (filter.q != null) {
                and("(" + nameHas("kk") + " or " + nameHas("ru") + " or " + nameHas("en") + ")", "q", part(filter.q));
            }
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        private void andIf(String condition, String name, Object value) {
            if (value != null) {
                and(condition, name, value);
            }
        }

        String text() {
            return String.join(" and ", conditions);
        }

        private static String nameHas(String language) {
            return "lower(function('jsonb_extract_path_text', name, '%s')) like :q".formatted(language);
        }

        private static String part(String words) {
            return "%"
                    + words.toLowerCase(Locale.ROOT)
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_") + "%";
        }
    }
}
