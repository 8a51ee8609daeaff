package kz.birlik.plans.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** Executors owe the first half-year by 5 July, the second one by 20 December. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class OverdueTest {

    private static final int MORE_THAN_ONE_BATCH = 450;

    @Inject
    OverdueJob job;

    @Inject
    Overdue overdue;

    @Inject
    EntityManager database;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void eachMeasureWithoutAReportIsToldOnceAfterTheLastDayAndNotBefore() {
        var plan = Execution.plan(3);
        Execution.submitted(Execution.measure(plan, 1), "2026-H1", Execution.goesOn());
        Execution.opened(Execution.measure(plan, 2), "2026-H1", Execution.goesOn());
        Days.goTo("2026-07-05");
        job.tellWhatIsOverdue();
        assertThat(told(plan)).isEmpty();

        Days.goTo("2026-07-06");
        job.tellWhatIsOverdue();
        job.tellWhatIsOverdue();

        assertThat(told(plan))
                .containsExactlyInAnyOrder(key(plan, 2, "2026-H1"), key(plan, 3, "2026-H1"))
                .allMatch(known -> known.contains("2026-H1"));
    }

    @Test
    void aMeasureLedByABodyThatIsNotRegisteredIsReportedOnAndToldLikeAnyOther() {
        var plan = Execution.planOf(Table.usual()
                .row("1", "Форум", "протокол", "КГУ «Қоғамдық келісім»", "II квартал 2026 года", 10, 10, "МБ", "")
                .row("2", "Слёт", "протокол", "КГУ «Қоғамдық келісім»", "II квартал 2026 года", 10, 10, "МБ", ""));
        Execution.submitted(Execution.measure(plan, 1), "2026-H1", Execution.goesOn());
        Days.goTo("2026-07-06");
        job.tellWhatIsOverdue();

        assertThat(told(plan)).containsExactly(key(plan, 2, "2026-H1"));
    }

    @Test
    void aReportThatWasInTimeAndReturnedIsNotOverdue() {
        var plan = Execution.plan(1);
        var report = Execution.submitted(Execution.measure(plan, 1), "2026-H1", Execution.goesOn());
        People.collector()
                .body(Map.of("reason", "x"))
                .post(report + "/return")
                .then()
                .statusCode(200);
        Days.goTo("2026-08-01");
        job.tellWhatIsOverdue();

        assertThat(told(plan)).isEmpty();
    }

    @Test
    void aMeasureThatIsDoneOrOffControlOwesNothingLater() {
        var plan = Execution.plan(3);
        Execution.accepted(Execution.measure(plan, 1), "2026-H1", Execution.done("2026-06-19"));
        People.collector()
                .body(Map.of("act", Map.of("type", "ORDER", "number", "1", "date", "2026-07-02"), "reason", "x"))
                .post(Execution.measure(plan, 2) + "/off-control")
                .then()
                .statusCode(200);
        Days.goTo("2026-12-21");
        job.tellWhatIsOverdue();

        assertThat(told(plan)).containsExactlyInAnyOrder(key(plan, 3, "2026-H1"), key(plan, 3, "2026-H2"));
    }

    @Test
    void aClockThatJumpsTellsEveryPeriodItPassedAndNoneTwice() {
        var plan = Execution.plan(1);
        Days.goTo("2027-01-15");
        job.tellWhatIsOverdue();
        Days.goTo("2026-07-01");
        job.tellWhatIsOverdue();
        Days.goTo("2026-12-31");
        job.tellWhatIsOverdue();

        assertThat(told(plan)).containsExactlyInAnyOrder(key(plan, 1, "2026-H1"), key(plan, 1, "2026-H2"));
    }

    @Test
    void termsThatHadPassedWhenTheScheduleWasSetAreHistory() {
        Days.goTo("2026-09-01");
        var plan = Execution.plan(1);
        job.tellWhatIsOverdue();
        assertThat(told(plan)).isEmpty();

        Days.goTo("2026-12-21");
        job.tellWhatIsOverdue();
        assertThat(told(plan)).containsExactly(key(plan, 1, "2026-H2"));
    }

    @Test
    void twoWorkersTellEachMeasureOnce() throws Exception {
        var plan = Execution.plan(MORE_THAN_ONE_BATCH);
        Days.goTo("2026-07-06");
        var start = new CyclicBarrier(2);
        var workers = Executors.newFixedThreadPool(2);
        Callable<Void> worker = () -> {
            start.await();
            job.tellWhatIsOverdue();
            return null;
        };
        for (var done : workers.invokeAll(List.of(worker, worker))) {
            done.get();
        }
        workers.shutdown();
        job.tellWhatIsOverdue();

        assertThat(told(plan)).hasSize(MORE_THAN_ONE_BATCH).doesNotHaveDuplicates();
    }

    @Test
    void aWorkerThatDiesHalfwayLeavesTheRestToTheNextAndNothingDouble() {
        var plan = Execution.plan(MORE_THAN_ONE_BATCH);
        Days.goTo("2026-07-06");
        var due = overdue.due().stream()
                .filter(each -> each.planId().toString().equals(Imports.id(plan)))
                .findFirst()
                .orElseThrow();
        overdue.tell(due);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(table.lease(due.planId())).isTrue();
                    assertThat(table.raise(due, 10)).hasSize(10);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        job.tellWhatIsOverdue();

        assertThat(told(plan)).hasSize(MORE_THAN_ONE_BATCH).doesNotHaveDuplicates();
    }

    @Inject
    OverdueTable table;

    private static String key(String plan, int measure, String period) {
        return Imports.id(Execution.measure(plan, measure)) + " " + period;
    }

    /** @return line and period of every event of the plan, each held to its contract */
    @SuppressWarnings("unchecked")
    private List<String> told(String plan) {
        List<Object[]> events = database.createNativeQuery("""
                        select payload -> 'measure' ->> 'lineId', payload -> 'period' ->> 'key', cast(payload as text) from outbox_event
                        where type = 'kz.birlik.measure.overdue.v1' and payload -> 'measure' ->> 'planId' = :plan""")
                .setParameter("plan", UUID.fromString(Imports.id(plan)).toString())
                .getResultList();
        events.forEach(event -> EventContract.check("kz.birlik.measure.overdue.v1", (String) event[2]));
        return events.stream().map(event -> event[0] + " " + event[1]).toList();
    }
}
