package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.region.Region;

/** What the registers of regions, residents and bodies said on a day. */
@ApplicationScoped
class DatedRegister {

    private static final String RESIDENTS = """
            select distinct on (r.kato) r.kato, f.people, f.on_day, f.synthetic
            from region r join region_population f on f.region_id = r.id
            where r.kato in (:codes) and r.valid_from <= :day and (r.valid_to is null or r.valid_to > :day) and f.on_day <= :day
            order by r.kato, f.on_day desc""";
    private static final String DISSOLVED = """
            select b.code, b.valid_to, s.code as successor from body b left join body s on s.id = b.successor_id
            where b.valid_to <= :day""";

    private final EntityManager database;

    DatedRegister(EntityManager database) {
        this.database = database;
    }

    /** @return by code of the region the last count not later than that day; without the regions nobody counted */
    @SuppressWarnings("unchecked")
    Map<String, PlanFacts.Residents> residents(Collection<String> codes, LocalDate day) {
        var residents = new HashMap<String, PlanFacts.Residents>();
        if (!codes.isEmpty()) {
            List<Object[]> rows = database.createNativeQuery(RESIDENTS)
                    .setParameter("codes", codes)
                    .setParameter("day", day)
                    .getResultList();
            rows.forEach(row -> residents.put(
                    (String) row[0],
                    new PlanFacts.Residents(((Number) row[1]).longValue(), date(row[2]), (Boolean) row[3])));
        }
        return residents;
    }

    @SuppressWarnings("unchecked")
    Map<String, RunFacts.Dissolved> dissolved(LocalDate day) {
        var dissolved = new HashMap<String, RunFacts.Dissolved>();
        List<Object[]> rows =
                database.createNativeQuery(DISSOLVED).setParameter("day", day).getResultList();
        rows.forEach(row -> dissolved.put((String) row[0], new RunFacts.Dissolved(date(row[1]), (String) row[2])));
        return dissolved;
    }

    /** @return names of the oblasts and cities of the republic in force on that day, by code */
    Map<String, LocalizedText> regions(LocalDate day) {
        var regions = new TreeMap<String, LocalizedText>();
        database.createQuery(
                        "from Region r where r.level = 1 and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)",
                        Region.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(region -> regions.put(region.kato(), region.name()));
        return regions;
    }

    private static LocalDate date(Object value) {
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
