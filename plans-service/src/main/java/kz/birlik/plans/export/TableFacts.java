package kz.birlik.plans.export;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import kz.birlik.kit.text.Language;

/** What must be known of a whole table before its first row is written. */
@ApplicationScoped
class TableFacts {

    private final EntityManager database;

    TableFacts(EntityManager database) {
        this.database = database;
    }

    /**
     * Lets all that is read later in this transaction be of one moment; says so before the first query.
     *
     * @throws org.hibernate.exception.GenericJDBCException when something was read already
     */
    void freeze() {
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }

    /** @return the years that measures name costs of, ascending */
    List<Integer> years(UUID plan, int edition) {
        return database.createQuery(
                        "select distinct c.year from MeasureCost c, Measure m where m.id = c.measureId and m.planId = :plan"
                                + " and m.edition = :edition order by c.year",
                        Integer.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** @return whether any measure names an indicator in the words of that language */
    boolean hasIndicators(UUID plan, int edition, Language language) {
        return !database.createQuery(
                        "select 1 from Measure m where m.planId = :plan and m.edition = :edition and function('jsonb_extract_path_text', m.indicator, '"
                                + language.tag() + "') is not null",
                        Integer.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @return the first measures without a title in that language, by number, else by place in the table */
    List<String> untitled(UUID plan, int edition, Language language, int most) {
        return database.createQuery(
                        "select coalesce(m.number, cast(m.position as String)) from Measure m where m.planId = :plan and m.edition = :edition"
                                + " and function('jsonb_extract_path_text', m.title, '" + language.tag()
                                + "') is null order by m.position",
                        String.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets go of the rows that were read, so that a table of any length passes through. */
    void forget() {
        database.clear();
    }
}
