package kz.birlik.kit.data.outbox;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;

import kz.birlik.kit.data.BackgroundWork;
import kz.birlik.kit.data.Sql;

/** How far publishing is behind; an alert looks at the age. It says nothing of readiness: the API works without a broker. */
@ApplicationScoped
class OutboxLag {

    private static final String LAG = """
            select count(*) as waiting,
                   coalesce(extract(epoch from now() - min(occurred_at)), 0)::bigint as age
            from outbox_event where published_at is null""";

    private final DataSource database;
    private final BackgroundWork work;
    private final AtomicLong waiting;
    private final AtomicLong age;

    OutboxLag(DataSource database, BackgroundWork work, MeterRegistry metrics) {
        this.database = database;
        this.work = work;
        this.waiting = metrics.gauge("birlik.outbox.unpublished", new AtomicLong());
        this.age = metrics.gauge("birlik.outbox.oldest.age.seconds", new AtomicLong());
    }

    // Every replica measures; all see the same table, so an alert takes the maximum.
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() throws SQLException {
        work.run(this::readLag);
    }

    private void readLag() throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.one(connection, LAG, row -> {
                waiting.set(row.getLong("waiting"));
                age.set(row.getLong("age"));
                return true;
            });
        }
    }
}
