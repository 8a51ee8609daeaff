package kz.birlik.feedback.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Every query on the calendar. */
@ApplicationScoped
class CalendarRepository {

    private final EntityManager entities;

    CalendarRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The last word on each day of the range, as it was known on that date. */
    List<CalendarEntry> known(LocalDate from, LocalDate to, LocalDate knownOn) {
        return entities.createQuery(
                        "from CalendarEntry e where e.key.day between :from and :to and e.key.revision ="
                                + " (select max(later.key.revision) from CalendarEntry later"
                                + " where later.key.day = e.key.day"
                                + " and (later.effectiveFrom is null or later.effectiveFrom <= :knownOn))"
                                + " order by e.key.day",
                        CalendarEntry.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("knownOn", knownOn)
                .getResultList();
    }

    /** Everything ever said of a day, the last word first. */
    List<CalendarEntry> history(LocalDate day) {
        return entities.createQuery(
                        "from CalendarEntry e where e.key.day = :day order by e.key.revision desc", CalendarEntry.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<CalendarYear> years() {
        return entities.createQuery("from CalendarYear y order by y.year", CalendarYear.class)
                .getResultList();
    }

    /** Two changes of one year wait for each other, so that its versions tell one story. */
    Optional<CalendarYear> yearForChange(int year) {
        return Optional.ofNullable(entities.find(CalendarYear.class, year, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return whether the year was new; of two replicas that ask at once the second waits and is told no */
    boolean claim(int year, boolean transfersVerified, String note) {
        return entities.createNativeQuery("insert into calendar_year (year, version, transfers_verified, note)"
                                + " values (:year, 1, :verified, :note) on conflict do nothing")
                        .setParameter("year", year)
                        .setParameter("verified", transfersVerified)
                        .setParameter("note", note)
                        .executeUpdate()
                == 1;
    }

    void persist(CalendarEntry entry) {
        entities.persist(entry);
    }
}
