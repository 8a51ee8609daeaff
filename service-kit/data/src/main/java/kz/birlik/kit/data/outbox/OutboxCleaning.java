package kz.birlik.kit.data.outbox;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import kz.birlik.kit.data.BackgroundWork;
import kz.birlik.kit.data.Sql;

/** Removes events long published; the topic has them for ever. */
@ApplicationScoped
class OutboxCleaning {

    // Harmless on several replicas at once: each takes rows the others have not locked.
    private static final String REMOVE = """
            delete from outbox_event where id in (
              select id from outbox_event where published_at < now() - make_interval(secs => ?)
              order by published_at limit 5000 for update skip locked)""";

    private final DataSource database;
    private final OutboxSettings settings;
    private final BackgroundWork work;

    OutboxCleaning(DataSource database, OutboxSettings settings, BackgroundWork work) {
        this.database = database;
        this.settings = settings;
        this.work = work;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() throws SQLException {
        work.run(this::removePublished);
    }

    private void removePublished() throws SQLException {
        try (var connection = database.getConnection()) {
            int removed;
            do {
                removed = Sql.update(
                        connection, REMOVE, (double) settings.retention().toSeconds());
            } while (removed == 5000 && !work.isEnding());
        }
    }
}
