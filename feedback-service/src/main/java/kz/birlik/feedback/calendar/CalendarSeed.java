package kz.birlik.feedback.calendar;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.time.BusinessClock;

/**
 * Brings the shipped years into an empty calendar and publishes each exactly once, however many replicas start at once:
 * whoever inserts the year's row seeds it. A year that is there already is never touched again.
 */
@ApplicationScoped
class CalendarSeed {

    private final CalendarRepository calendar;
    private final Outbox outbox;
    private final BusinessClock clock;

    CalendarSeed(CalendarRepository calendar, Outbox outbox, BusinessClock clock) {
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent starting) {
        seed();
    }

    /** @return how many years were new */
    int seed() {
        var days = SeedFiles.days();
        var seeded = 0;
        for (var year : SeedFiles.years()) {
            if (QuarkusTransaction.requiringNew().call(() -> seed(year, days))) {
                seeded++;
            }
        }
        return seeded;
    }

    private boolean seed(SeedFiles.Year year, List<SeedFiles.Day> days) {
        if (!calendar.claim(year.year(), year.transfersVerified(), year.note())) {
            return false;
        }
        days.stream()
                .filter(day -> day.key().day().getYear() == year.year())
                .forEach(day -> calendar.persist(new CalendarEntry(day.key(), day.facts())));
        outbox.record(new CalendarChanged(
                year.year(),
                1,
                year.transfersVerified(),
                calendar
                        .known(
                                java.time.LocalDate.ofYearDay(year.year(), 1),
                                java.time.LocalDate.of(year.year(), 12, 31),
                                clock.today())
                        .stream()
                        .map(CalendarChanged.Day::of)
                        .toList()));
        return true;
    }
}
